import type { CalendarDay, YearMonth } from '@haicap/domain-kit';
import type { CandidateBody, CommitteeTitle, Sex } from '../entities/enums.ts';

/** Somebody whom a plan names, as the table has it. */
export interface CandidateRow {
  readonly id: string;
  readonly planId: string;
  readonly personId: string | null;
  readonly name: string | null;
  readonly sex: Sex;
  readonly birthMonth: YearMonth;
  readonly body: CandidateBody;
  readonly title: CommitteeTitle;
  readonly again: boolean;
  readonly local: boolean | null;
  readonly consecutiveTerms: number | null;
  readonly consecutiveYears: number | null;
  readonly topTitles: number | null;
  readonly addedOn: CalendarDay;
  readonly withdrawnOn: CalendarDay | null;
  readonly version: number;
}

/** SQL for the columns of a CandidateRow over `candidate c`. */
export const CANDIDATE_COLUMNS = `
c.id, c.plan_id as "planId", c.person_id as "personId", c.name, c.sex, c.birth_month as "birthMonth",
c.body, c.title, c.again, c.local, c.consecutive_terms as "consecutiveTerms",
c.consecutive_years as "consecutiveYears", c.top_titles as "topTitles", c.added_on as "addedOn",
c.withdrawn_on as "withdrawnOn", c.version`;

/** What a read of candidates is on record with. */
export const CANDIDATE_FIELDS = [
  ...['person', 'name', 'sex', 'birthMonth', 'body', 'title', 'again', 'local'],
  ...['consecutiveTerms', 'consecutiveYears', 'topTitles', 'addedOn', 'withdrawnOn'],
] as const;

/** Whom the audit names: the person, or the candidacy of somebody who is recorded here alone. */
export const candidatePerson = ({ personId, id }: Pick<CandidateRow, 'personId' | 'id'>): string =>
  personId ?? id;
