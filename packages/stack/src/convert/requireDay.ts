import { isCalendarDay } from '@haicap/domain-kit';
import { FIRST_RECORDED_DAY } from '@haicap/territory';
import { CommandError } from '../command/CommandError.ts';

/** Throws CommandError unless an option is a day that is recorded. */
export function requireDay(option: string, day: string): void {
  if (!isCalendarDay(day)) {
    throw new CommandError(`${option} ${day} is no day; expected one as ${FIRST_RECORDED_DAY}.`);
  }
  if (day < FIRST_RECORDED_DAY) {
    throw new CommandError(
      `${option} ${day} lies before the first recorded day, ${FIRST_RECORDED_DAY}.`,
    );
  }
}
