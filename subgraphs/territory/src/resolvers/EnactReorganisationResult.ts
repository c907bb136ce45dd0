import type {
  ConcernedUnitResolvers,
  EnactReorganisationResultResolvers,
  RefusalResolvers,
  ReorganisationConflictResolvers,
  ReorganisationRefusalResolvers,
} from '../__generated__/types.ts';
import type { CommandFault } from '../commands/reorganisation/EnactOutcome.ts';

/** The type that tells each reason. */
const REFUSALS = {
  CONFLICTING_INPUT: 'ReorganisationConflict',
  CONCURRENT_CHANGE: 'ReorganisationInterrupted',
  DAY_NOT_RECORDED: 'ReorganisationDayNotRecorded',
  DAYS_OUT_OF_ORDER: 'ReorganisationDaysOutOfOrder',
  NO_CHANGE: 'ReorganisationChangesNothing',
  GAP: 'ReorganisationGap',
  OVERLAP: 'ReorganisationOverlap',
  NOT_LIVING: 'UnitNotLiving',
  LATER_CHANGE: 'UnitChangesLater',
  STALE_VERSION: 'UnitVersionStale',
  ORPHAN: 'UnitOrphaned',
  CHILD_OUTSIDE_PARENT: 'UnitOutsideParent',
  KIND_MISMATCH: 'UnitKindMismatch',
  SAME_NAME: 'UnitNameTaken',
  GOES_ON: 'UnitGoesOn',
} as const satisfies Readonly<Record<CommandFault['code'], string>>;

export const EnactReorganisationResult: EnactReorganisationResultResolvers = {
  __resolveType: (row) => ('code' in row ? REFUSALS[row.code] : 'ReorganisationEnacted'),
};

export const ReorganisationRefusal: ReorganisationRefusalResolvers = {
  __resolveType: (row) => REFUSALS[row.code],
};

export const Refusal: RefusalResolvers = {
  __resolveType: (row) => REFUSALS[row.code],
};

export const ConcernedUnit: ConcernedUnitResolvers = {
  unit: ({ id, day }, _, { loaders }) => (id === null ? null : loaders.unit.load({ id, day })),
};

export const ReorganisationConflict: ReorganisationConflictResolvers = {
  async legalText({ legalTextId }, _, { loaders }) {
    const text = await loaders.legalText.load(legalTextId);
    if (!text) throw new Error(`Legal text ${legalTextId} is not there.`);
    return text;
  },
};
