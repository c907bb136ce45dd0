import { badInput } from '@haicap/subgraph-kit';
import type { CommitteeCountsInput } from '../../__generated__/types.ts';
import type { BodyCounts } from '../../rules/steps/seats.ts';

/** No committee is as large. */
const MOST_MEMBERS = 500;
/** Nobody in a committee is younger or older, in years. */
const [YOUNGEST, OLDEST] = [18, 100];

const AMONG_MEMBERS = [
  'women',
  'young',
  'scienceTechnology',
  'ethnicMinorities',
  'newMembers',
] as const;
const COUNTS = ['inspection', 'secretaries', 'deputies', 'inspectionChairs'] as const;

/** A committee in numbers that fit each other. Errors: BAD_USER_INPUT. */
export function readCounts(counts: CommitteeCountsInput): CommitteeCountsInput {
  const { members, standing } = counts;
  const within = (name: keyof CommitteeCountsInput, from: number, to: number) => {
    const value = counts[name];
    if (typeof value === 'number' && (value < from || value > to)) {
      throw badInput(`input.committee.${name}`, `expected from ${from} to ${to}.`);
    }
  };
  within('members', 1, MOST_MEMBERS);
  within('standing', 1, members);
  for (const name of AMONG_MEMBERS) within(name, 0, members);
  for (const name of COUNTS) within(name, 0, MOST_MEMBERS);
  within('womenInStanding', 0, Math.min(standing, counts.women ?? standing));
  within('ageSum', YOUNGEST * members, OLDEST * members);
  return counts;
}

/** The bodies that a committee in numbers fills. */
export function bodyCounts(counts: CommitteeCountsInput): BodyCounts {
  return {
    COMMITTEE: counts.members,
    STANDING_COMMITTEE: counts.standing,
    INSPECTION_COMMITTEE: counts.inspection ?? 0,
    SECRETARY: counts.secretaries,
    DEPUTY_SECRETARY: counts.deputies,
  };
}
