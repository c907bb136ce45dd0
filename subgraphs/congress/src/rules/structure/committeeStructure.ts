import type { PartyLevel } from '../PartyLevel.ts';
import { type Policies, type PolicyUse, withPolicies } from '../policies/Policies.ts';
import { ageBands } from './ageBands.ts';
import { committeeSizes, type SeatRange } from './committeeSizes.ts';
import { planningRange } from './planningRange.ts';
import {
  rangeTarget,
  type Share,
  type StructureLine,
  seatsOf,
  structureLine,
  type Target,
} from './StructureLine.ts';

/** The counts of a committee; null where one was not told. */
export interface CommitteeCounts {
  readonly level: PartyLevel;
  readonly merged: boolean;
  readonly members: number;
  readonly standing: number;
  readonly women: number | null;
  readonly womenInStanding: number | null;
  /** Below 42 at the reference month. */
  readonly young: number | null;
  readonly scienceTechnology: number | null;
  readonly ethnicMinorities: number | null;
  /** The locality's target, as whole parts; null where it has none. */
  readonly ethnicTarget: Share | null;
  /** Members who were not in the committee before. */
  readonly newMembers: number | null;
  /** The ages of all members in whole years at the reference month. */
  readonly ages: readonly number[] | null;
}

export interface CommitteeStructure {
  readonly lines: readonly StructureLine[];
  /** How many people are planned for the next term's committee and standing committee. */
  readonly plannedCommittee: SeatRange;
  readonly plannedStanding: SeatRange;
  readonly policies: readonly PolicyUse[];
}

/** The shares of a committee's seats that Directive 45-CT/TW asks for. */
export const TARGET_SHARES = {
  women: { parts: 15, of: 100 },
  young: { parts: 10, of: 100 },
  renewal: { parts: 1, of: 3 },
  scienceTechnology: { parts: 5, of: 100 },
} as const satisfies Readonly<Record<string, Share>>;
/** Those below this age, in years, count as young. Directive 45-CT/TW. */
export const YOUNG_BELOW = 42;

/** About 5 %: a measure without an exact least number of seats. */
function aboutFivePercent(members: number, policies: Policies): Target {
  const share = TARGET_SHARES.scienceTechnology;
  if (policies.approximateSeats === 'UP') return seatsOf(share, members);
  return { seats: Math.round((members * share.parts) / share.of), share };
}

function bandLines({ ages, members }: CommitteeCounts, policies: Policies) {
  const bands = ages && ageBands(ages, policies);
  const line = (code: 'YOUNGEST_BAND' | 'MIDDLE_BAND' | 'OLDEST_BAND', count: number | null) =>
    structureLine(code, count, members, { seats: 1 });
  return [
    line('YOUNGEST_BAND', bands?.youngest ?? null),
    line('MIDDLE_BAND', bands?.middle ?? null),
    line('OLDEST_BAND', bands?.oldest ?? null),
  ];
}

function youngLine({ level, young, ages, members }: CommitteeCounts): StructureLine {
  const count = young ?? ages?.filter((age) => age < YOUNG_BELOW).length ?? null;
  const isStated = level === 'PROVINCE' || level === 'COMMUNE';
  return structureLine(
    'YOUNG',
    count,
    members,
    isStated ? seatsOf(TARGET_SHARES.young, members) : null,
  );
}

/** A committee's lines alone, for reports on many of them. */
export function committeeLines(
  counts: CommitteeCounts,
  policies: Policies,
): readonly StructureLine[] {
  const { members, standing, ethnicTarget, merged } = counts;
  const sizes = committeeSizes(counts.level, merged, policies);
  const ethnic = ethnicTarget && seatsOf(ethnicTarget, members);
  const renewal = merged ? null : seatsOf(TARGET_SHARES.renewal, members);
  const technology = aboutFivePercent(members, policies);
  return [
    structureLine('WOMEN', counts.women, members, seatsOf(TARGET_SHARES.women, members)),
    structureLine('WOMEN_IN_STANDING', counts.womenInStanding, standing, { seats: 1 }),
    youngLine(counts),
    structureLine('SCIENCE_TECHNOLOGY', counts.scienceTechnology, members, technology),
    structureLine('ETHNIC_MINORITIES', counts.ethnicMinorities, members, ethnic),
    structureLine('RENEWAL', counts.newMembers, members, renewal),
    ...bandLines(counts, policies),
    structureLine('COMMITTEE_SIZE', members, members, rangeTarget(sizes.committee)),
    structureLine('STANDING_SIZE', standing, standing, rangeTarget(sizes.standing)),
  ];
}

/**
 * A committee against the targets of Directive 45-CT/TW: women 15 % or more and one in the standing
 * committee; below 42 10 % or more in provinces and communes; about 5 % of science and technology;
 * ethnic minorities as the locality sets; a third renewed, but for the merged; three age bands.
 */
export function committeeStructure(
  counts: CommitteeCounts,
  policies: Policies,
): CommitteeStructure {
  return withPolicies(policies, (read) => ({
    lines: committeeLines(counts, read),
    plannedCommittee: planningRange(counts.members, read),
    plannedStanding: planningRange(counts.standing, read),
  }));
}
