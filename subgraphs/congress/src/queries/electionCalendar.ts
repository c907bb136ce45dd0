import type { CalendarDay } from '@haicap/domain-kit';
import { badInput } from '@haicap/subgraph-kit';
import {
  electionCalendar as calendarOf,
  type ElectionCalendar,
  isSunday,
} from '../rules/election/electionCalendar.ts';
import type { Policies } from '../rules/policies/Policies.ts';

const FIRST = '2000-01-01';
const LAST = '2099-12-31';

/** The calendar of an election. @throws UserError BAD_USER_INPUT for a day that holds none */
export function electionCalendar(electionDay: CalendarDay, policies: Policies): ElectionCalendar {
  if (electionDay < FIRST || electionDay > LAST) {
    throw badInput('electionDay', `expected a day from ${FIRST} to ${LAST}, got ${electionDay}.`);
  }
  if (!isSunday(electionDay)) {
    throw badInput('electionDay', `expected a Sunday, got ${electionDay}.`);
  }
  return calendarOf(electionDay, policies);
}
