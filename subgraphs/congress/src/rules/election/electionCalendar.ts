import { addDays, type CalendarDay } from '@haicap/domain-kit';
import { type Policies, type PolicyUse, withPolicies } from '../policies/Policies.ts';
import { ELECTION_STEPS, type ElectionStepCode } from './electionSteps.ts';

/** A step on its day. */
export interface ElectionStep {
  readonly code: ElectionStepCode;
  readonly daysBefore: number;
  readonly day: CalendarDay;
  /** The hour from which the step runs, `hh:mm`; null for the whole day. */
  readonly opensAt: string | null;
  /** The hour by which it is done, `hh:mm`; null for the end of the day. */
  readonly closesAt: string | null;
  /** What the source prints where that is a slip; null where it prints this day. */
  readonly printedDay: CalendarDay | null;
}

export interface ElectionCalendar {
  readonly electionDay: CalendarDay;
  readonly steps: readonly ElectionStep[];
  readonly policies: readonly PolicyUse[];
}

/** The calendar of 15 March 2026 prints 15 December for E−80, which is 25 December: arithmetic. */
const SLIPS: ReadonlyMap<string, CalendarDay> = new Map([
  ['2026-03-15 ELECTORAL_UNITS', '2025-12-15'],
]);

function hoursOf(code: ElectionStepCode, policies: Policies) {
  if (code === 'ELECTION_DAY') return { opensAt: '07:00', closesAt: '19:00' };
  if (code !== 'DOSSIERS') return { opensAt: null, closesAt: null };
  const closesAt = policies.dossierHour === '17:00' ? '17:00' : null;
  return { opensAt: null, closesAt };
}

/** True for a Sunday, on which elections are held. */
export function isSunday(day: CalendarDay): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
}

/** Every step's day from the one day of the election. Resolution 199/2025/QH15. */
export function electionCalendar(electionDay: CalendarDay, policies: Policies): ElectionCalendar {
  return withPolicies(policies, (read) => ({
    electionDay,
    steps: ELECTION_STEPS.map(([code, daysBefore]) => ({
      code,
      daysBefore,
      day: addDays(electionDay, -daysBefore),
      ...hoursOf(code, read),
      printedDay: SLIPS.get(`${electionDay} ${code}`) ?? null,
    })),
  }));
}
