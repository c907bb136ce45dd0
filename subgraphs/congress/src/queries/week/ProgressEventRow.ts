import type { CalendarDay } from '@haicap/domain-kit';
import type { ProgressSubject } from '../../entities/enums.ts';

/** The steps that are put on record, in the order in which they are taken. */
export const PROGRESS_STEPS = [
  'DONE',
  'DRAFTING',
  'BUILT',
  'CONSULTED',
  'APPRAISED',
  'APPROVED',
  'ADOPTED',
  'HELD',
  'DECIDED',
] as const;

export type ProgressStep = (typeof PROGRESS_STEPS)[number];

/** A step on record. */
export interface ProgressEventRow {
  readonly id: string;
  readonly congressId: string;
  readonly subject: ProgressSubject;
  readonly itemId: string;
  readonly step: ProgressStep;
  readonly onDay: CalendarDay | null;
  readonly previousDay: CalendarDay | null;
  readonly recordedAt: Date;
}

/** SQL for the columns of a ProgressEventRow over `progress_event e`. */
export const PROGRESS_EVENT_COLUMNS = `
e.id::text, e.congress_id as "congressId", e.subject, e.item_id as "itemId", e.step,
e.on_day as "onDay", e.previous_day as "previousDay", e.recorded_at as "recordedAt"`;
