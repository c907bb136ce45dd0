import type { PartyLevel } from '../PartyLevel.ts';
import type { Policies } from '../policies/Policies.ts';

/** From so many to so many. */
export interface SeatRange {
  readonly from: number;
  readonly to: number;
}

/** What the size of a committee follows. */
export type SizeBasis = 'RANGE' | 'AS_APPOINTED_AND_REDUCED' | 'AS_2015_2020' | 'NOT_STATED';

/** How large the bodies of a level are; a range is null where no source gives one. */
export interface CommitteeSizes {
  readonly basis: SizeBasis;
  readonly committee: SeatRange | null;
  readonly standing: SeatRange | null;
  /** Within how many years the number is brought down; null where it is not. */
  readonly reducedWithinYears: number | null;
  /** The party's offices: office, organisation, inspection; null where no source counts them. */
  readonly offices: number | null;
}

const WITHOUT_RANGE = {
  committee: null,
  standing: null,
  reducedWithinYears: null,
  offices: null,
} as const;

/**
 * The sizes of a level's bodies. Communes by a plan of April 2025; merged provinces keep the appointed
 * numbers and bring them down within 5 years, unmerged ones are as in 2015 to 2020.
 */
export function committeeSizes(
  level: PartyLevel,
  merged: boolean,
  policies: Policies,
): CommitteeSizes {
  if (level === 'COMMUNE') {
    return {
      basis: 'RANGE',
      committee: { from: policies.communeCommitteeFewest, to: policies.communeCommitteeMost },
      standing: { from: policies.communeStandingFewest, to: policies.communeStandingMost },
      reducedWithinYears: null,
      offices: 3,
    };
  }
  if (level !== 'PROVINCE') return { ...WITHOUT_RANGE, basis: 'NOT_STATED' };
  if (!merged) return { ...WITHOUT_RANGE, basis: 'AS_2015_2020' };
  return { ...WITHOUT_RANGE, basis: 'AS_APPOINTED_AND_REDUCED', reducedWithinYears: 5 };
}
