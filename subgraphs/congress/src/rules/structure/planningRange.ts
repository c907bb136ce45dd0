import type { Policies } from '../policies/Policies.ts';
import type { SeatRange } from './committeeSizes.ts';

/**
 * How many people are planned for seats: 1.0 to 1.5 for each. Guideline 45 of the Central Organisation
 * Commission: 50, 15 and 9 seats, up to 75, 23 and 14 people.
 */
export function planningRange(seats: number, policies: Policies): SeatRange {
  const round = policies.planningRounding === 'UP' ? Math.ceil : Math.round;
  return { from: seats, to: round((seats * 3) / 2) };
}
