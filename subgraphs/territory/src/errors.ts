import type { CalendarDay } from '@haicap/domain-kit';
import { UserError } from '@haicap/subgraph-kit';

/** The codes that this subgraph adds to the catalogue of the graph, and what each means. */
export const TERRITORY_ERRORS = {
  TERRITORY_DAY_NOT_RECORDED:
    'The day lies before the first recorded one, which `firstRecordedDay` names.',
} as const;

type TerritoryErrorCode = keyof typeof TERRITORY_ERRORS;

/** Nothing is known of a day: it is not "nothing", so it is not answered as such. */
export function dayNotRecorded(day: CalendarDay, firstRecordedDay: CalendarDay): UserError {
  const code: TerritoryErrorCode = 'TERRITORY_DAY_NOT_RECORDED';
  return new UserError(
    code,
    `Nothing is recorded of the units on ${day}; the first recorded day is ${firstRecordedDay}.`,
    { firstRecordedDay },
  );
}
