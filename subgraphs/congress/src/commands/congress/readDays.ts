import type { CalendarDay } from '@haicap/domain-kit';
import { badInput, possibleDay } from '@haicap/subgraph-kit';

interface Days {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** From one day to another, in this order. Errors: BAD_USER_INPUT. */
export function readDays(path: string, { from, to }: Days, today: CalendarDay): Days {
  possibleDay(`${path}.from`, from, today);
  possibleDay(`${path}.to`, to, today);
  if (to < from) throw badInput(`${path}.to`, `expected ${from} or a later day.`);
  return { from, to };
}
