import type { CalendarDay } from '@haicap/domain-kit';
import { type AssignmentState, holdsOn } from './StaffState.ts';

/**
 * The unit that somebody belongs to on a day: of the body that received them, else of their post,
 * else of the last post that they held. Null where nothing says.
 */
export function presentUnit(
  assignments: readonly AssignmentState[],
  day: CalendarDay,
): string | null {
  const of = (kind: string) => assignments.filter((each) => each.kind === kind);
  const now = [...of('SECONDED'), ...of('PERMANENT')].find((each) => holdsOn(each, day));
  const begun = of('PERMANENT').filter(({ validFrom }) => validFrom <= day);
  const last = begun.sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
  return (now ?? last)?.unitId ?? null;
}
