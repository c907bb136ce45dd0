import {
  badInput,
  parseUnitReference,
  readChanges,
  type UnitReference,
} from '@haicap/subgraph-kit';
import type { QueryResolvers } from '../__generated__/types.ts';
import { codeHolders } from '../queries/codeHolders.ts';
import { convertUnits } from '../queries/convertUnits.ts';
import { detectUnitList } from '../queries/detectUnitList.ts';
import { reorganisations } from '../queries/reorganisations.ts';
import { searchUnits } from '../queries/searchUnits.ts';
import { requireRecorded } from '../recordedDays.ts';

/** What names the unit asked for; BAD_USER_INPUT unless it is just one of id and code. */
function reference(id?: string | null, code?: string | null): UnitReference {
  if ((typeof id === 'string') === (typeof code === 'string')) {
    throw badInput('id, code', 'expected just one of the two.');
  }
  if (typeof code === 'string') return { by: 'code', code, day: null };
  const parsed = parseUnitReference(id as string);
  if (!parsed) throw badInput('id', 'expected a unit as "26740.2" or "26740.1@2025-06-30".');
  return parsed;
}

export const Query: QueryResolvers = {
  unit(_, { id, code, asOf }, { loaders, today }) {
    const named = reference(id, code);
    const day = requireRecorded(asOf ?? named.day ?? today);
    return named.by === 'id'
      ? loaders.unit.load({ id: named.id, day })
      : loaders.codeHolder.load({ code: named.code, day });
  },
  units(_, { asOf, ...args }, { unitPages, today }) {
    const day = requireRecorded(asOf ?? today);
    return unitPages.load('all', args, { id: '', day, shown: day });
  },
  codeHolders: (_, { code }, context) => codeHolders(context, code),
  convertUnits: (_, args, context) => convertUnits(context, args),
  detectUnitList: (_, args, context) => detectUnitList(context, args),
  reorganisations: (_, { between, ...args }, { database }) =>
    reorganisations(database, between, args),
  searchUnits: (_, args, context) => searchUnits(context, args),
  territoryChanges: (_, args, { database }) => readChanges(database, args),
};
