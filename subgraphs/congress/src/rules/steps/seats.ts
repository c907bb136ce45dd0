import type { CandidateBody, CommitteeTitle, PlanBodyKind } from '../../entities/enums.ts';
import type { CommitteeSizes } from '../structure/committeeSizes.ts';
import { type CongressRefused, refused } from './CongressFault.ts';

/** How many people there are, or are to be, for each body. */
export type BodyCounts = Readonly<Partial<Record<PlanBodyKind, number>>>;

/** What limits the seats of a congress's bodies. */
export interface SeatLimits {
  /** The seats of the personnel plan, as far as it sets them. */
  readonly planned: BodyCounts;
  /** What its level's bodies may have. */
  readonly sizes: Pick<CommitteeSizes, 'committee' | 'standing'>;
}

/** In this order they are looked at. */
const BODIES: readonly PlanBodyKind[] = [
  'COMMITTEE',
  'STANDING_COMMITTEE',
  'INSPECTION_COMMITTEE',
  'SECRETARY',
  'DEPUTY_SECRETARY',
];

function ofLevel(body: PlanBodyKind, { committee, standing }: SeatLimits['sizes']): number | null {
  if (body === 'COMMITTEE') return committee?.to ?? null;
  return body === 'STANDING_COMMITTEE' ? (standing?.to ?? null) : null;
}

/**
 * The refusal of more people than a body has seats: those of the plan, or else the most of the level
 * (committeeSizes); null where none has too many. A body without either is not limited.
 */
export function seatsFault(counts: BodyCounts, limits: SeatLimits): CongressRefused | null {
  for (const body of BODIES) {
    const given = counts[body] ?? 0;
    const seats = limits.planned[body] ?? ofLevel(body, limits.sizes);
    if (seats !== null && given > seats) {
      return refused({ code: 'SEATS_EXCEEDED', body, given, seats });
    }
  }
  return null;
}

/** How many people are named for a place in a body. */
export interface NamedPeople {
  readonly body: CandidateBody;
  readonly title: CommitteeTitle;
  readonly count: number;
}

/** The bodies that a place is in: the standing committee is of the committee, a secretary of both. */
function bodiesOf({ body, title }: NamedPeople): readonly PlanBodyKind[] {
  if (body === 'INSPECTION_COMMITTEE') return ['INSPECTION_COMMITTEE'];
  if (title === 'MEMBER') return ['COMMITTEE'];
  if (title === 'STANDING_MEMBER') return ['COMMITTEE', 'STANDING_COMMITTEE'];
  return ['COMMITTEE', 'STANDING_COMMITTEE', title];
}

/** How many seats of each body the people named take. */
export function seatsTaken(named: readonly NamedPeople[]): BodyCounts {
  const taken: Partial<Record<PlanBodyKind, number>> = {};
  for (const each of named) {
    for (const body of bodiesOf(each)) taken[body] = (taken[body] ?? 0) + each.count;
  }
  return taken;
}
