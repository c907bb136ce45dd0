import type { CalendarDay } from '@haicap/domain-kit';
import { isUnderCentre, type PartyLevel } from '../PartyLevel.ts';
import type { Policies } from '../policies/Policies.ts';

/** When pilot congresses are held. */
export interface Pilot {
  /** The quarter's first day. */
  readonly from: CalendarDay;
  /** The quarter's last day. */
  readonly to: CalendarDay;
  /** True for early in the quarter. */
  readonly early: boolean;
}

/** By when and how long a congress is held. */
export interface Schedule {
  /** The latest last day. */
  readonly latestOn: CalendarDay;
  readonly mostDays: number;
  /** The most days of the preparatory session, which counts inside; null where none is limited. */
  readonly preparatoryDays: number | null;
  readonly pilot: Pilot | null;
}

const THIRD_QUARTER = { from: '2025-07-01', to: '2025-09-30' } as const;

const EARLY: Pilot = { ...THIRD_QUARTER, early: true };

/** The dates and the length of a level's congress. Directive 45-CT/TW. */
export function schedule(level: PartyLevel, policies: Policies): Schedule {
  if (level === 'BASE') {
    return { latestOn: '2025-06-30', mostDays: 2, preparatoryDays: null, pilot: null };
  }
  if (isUnderCentre(level)) {
    const pilot = { ...THIRD_QUARTER, early: false };
    return { latestOn: '2025-10-31', mostDays: 4, preparatoryDays: 0.5, pilot };
  }
  const hasPilot = level === 'ABOVE_BASE' || policies.communePilot === 'AS_ABOVE_BASE';
  const pilot = hasPilot ? EARLY : null;
  return { latestOn: '2025-08-31', mostDays: 2, preparatoryDays: 0.5, pilot };
}
