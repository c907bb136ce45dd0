import { addDays, type CalendarDay } from '@haicap/domain-kit';
import type { PartyLevel } from '../PartyLevel.ts';
import type { Policies } from '../policies/Policies.ts';

/** The steps of a preparation beside documents and the personnel plan, in their usual order. */
export const MILESTONE_CODES = [
  'PLAN_ISSUED',
  'SUBCOMMITTEES_SET_UP',
  'COMMENTS_COLLECTED',
  'DELEGATES_CHOSEN',
  'PREPARATION_CHECKED',
] as const;

export type MilestoneCode = (typeof MILESTONE_CODES)[number];

/** A step and the day by which it is due. */
export interface DatedMilestone {
  readonly code: MilestoneCode;
  readonly dueOn: CalendarDay;
}

const DAYS_BEFORE = {
  PLAN_ISSUED: 'planIssuedDaysBefore',
  SUBCOMMITTEES_SET_UP: 'subcommitteesDaysBefore',
  COMMENTS_COLLECTED: 'commentsDaysBefore',
  DELEGATES_CHOSEN: 'delegatesDaysBefore',
  PREPARATION_CHECKED: 'checkedDaysBefore',
} as const satisfies Readonly<Record<MilestoneCode, keyof Policies>>;

/** The steps of a congress with a latest day; a base has no sub-committees. */
export function milestonesOf(
  level: PartyLevel,
  latestOn: CalendarDay,
  policies: Policies,
): readonly DatedMilestone[] {
  return MILESTONE_CODES.filter((code) => level !== 'BASE' || code !== 'SUBCOMMITTEES_SET_UP').map(
    (code) => ({ code, dueOn: addDays(latestOn, -policies[DAYS_BEFORE[code]]) }),
  );
}

/** By when the documents of a congress are approved. */
export function documentsDueOn(latestOn: CalendarDay, policies: Policies): CalendarDay {
  return addDays(latestOn, -policies.documentsDaysBefore);
}

/**
 * By when a personnel plan is decided. Guideline 31-HD/BTCTW: those of communes before 15 May 2025,
 * of provinces before 15 June 2025; of other levels nothing is said.
 */
export function personnelPlanDueOn(
  level: PartyLevel,
  latestOn: CalendarDay,
  policies: Policies,
): CalendarDay {
  if (level === 'COMMUNE') return '2025-05-14';
  if (level === 'PROVINCE') return '2025-06-14';
  return addDays(latestOn, -policies.plansDaysBefore);
}
