import type { CalendarDay } from '@haicap/domain-kit';
import type { ListOf } from '@haicap/subgraph-kit';
import type { CongressContext } from '../../context.ts';
import type { ElectionFound } from '../../loaders/electionPreparation.ts';
import type { ElectionStep } from '../../rules/election/electionCalendar.ts';
import { electionCalendar } from '../electionCalendar.ts';

/** A step of the calendar, and who did it. */
export interface StepProgress {
  readonly step: ElectionStep;
  readonly doneOn: CalendarDay | null;
  readonly done: number;
  readonly late: number;
}

/** How far a unit and all under it are with an election. */
export interface ElectionOf extends Omit<ElectionFound, 'steps'> {
  readonly of: ListOf;
  readonly electionDay: CalendarDay;
  readonly steps: readonly StepProgress[];
}

/**
 * The preparation of an election on the day of the unit; null where nothing is recorded.
 * @throws UserError BAD_USER_INPUT for a day that holds no election
 */
export async function electionPreparation(
  unit: ListOf,
  electionDay: CalendarDay,
  { loaders, policies }: CongressContext,
): Promise<ElectionOf | null> {
  const calendar = electionCalendar(electionDay, policies);
  const { id, day } = unit;
  const found = await loaders.electionPreparation.load({ id, day, electionDay });
  if (!found) return null;
  const byCode = new Map(found.steps.map((step) => [step.code, step]));
  const steps = calendar.steps.map((step) => {
    const { doneOn = null, done = 0 } = byCode.get(step.code) ?? {};
    return { step, doneOn, done, late: step.day < day ? found.reported - done : 0 };
  });
  return { ...found, of: unit, electionDay, steps };
}
