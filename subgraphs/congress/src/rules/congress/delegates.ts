import type { PartyLevel } from '../PartyLevel.ts';
import type { Policies } from '../policies/Policies.ts';

/** Who comes to a congress. */
export interface Delegates {
  /** All members, or their delegates; null while the number of members is not known. */
  readonly attendance: 'ALL_MEMBERS' | 'DELEGATES' | null;
  /** True where the superior may have delegates instead, all members being hard to gather. */
  readonly superiorMayDecide: boolean;
  readonly fewest: number | null;
  readonly most: number | null;
}

const DELEGATES: Delegates = {
  attendance: 'DELEGATES',
  superiorMayDecide: false,
  fewest: null,
  most: null,
};

/**
 * Who comes to a congress of a level, and how many at least and at most; null where no source states
 * it. Conclusion 118-KL/TW, whose figures are what is known.
 */
export function delegatesOf(
  level: PartyLevel,
  members: number | null,
  policies: Policies,
): Delegates {
  switch (level) {
    case 'BASE': {
      if (members === null) return { ...DELEGATES, attendance: null };
      if (members >= policies.delegatesFromMembers) return DELEGATES;
      return { attendance: 'ALL_MEMBERS', superiorMayDecide: true, fewest: null, most: null };
    }
    case 'ABOVE_BASE':
      return { ...DELEGATES, most: policies.delegatesAboveBaseMost };
    case 'COMMUNE':
      return policies.communeDelegates === 'AS_ABOVE_BASE'
        ? { ...DELEGATES, most: policies.delegatesAboveBaseMost }
        : DELEGATES;
    case 'CENTRAL_BODY': {
      const { delegatesCentralFewest: fewest, delegatesCentralMost: most } = policies;
      return { ...DELEGATES, fewest, most };
    }
    case 'PROVINCE':
    case 'ARMED_FORCES':
      return DELEGATES;
  }
}
