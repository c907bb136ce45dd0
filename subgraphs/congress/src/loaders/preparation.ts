import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type PlanReturnReason,
  type SubcommitteeKind,
} from '../entities/enums.ts';
import type { MilestoneCode } from '../rules/congress/milestones.ts';
import type { DocumentStatus, PlanStep } from '../rules/readiness/Preparation.ts';
import { documentPlace, documentSince, planSince, planStep, statusAt } from './readinessSql.ts';

/** A milestone, as the table has it. */
export interface MilestoneRow {
  readonly congressId: string;
  readonly code: MilestoneCode;
  readonly dueOn: CalendarDay;
  readonly doneOn: CalendarDay | null;
  readonly evidence: string | null;
  readonly version: number;
}

/** A document with how far it is. */
export interface DocumentRow {
  readonly congressId: string;
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly status: DocumentStatus;
  readonly since: CalendarDay | null;
  readonly dueOn: CalendarDay | null;
  readonly version: number;
}

/** A personnel plan with how far it is. */
export interface PlanRow {
  readonly congressId: string;
  readonly id: string;
  readonly step: PlanStep;
  readonly since: CalendarDay | null;
  readonly dueOn: CalendarDay | null;
  /** When and why it was last sent back; null once it is handed in again. */
  readonly returnedOn: CalendarDay | null;
  readonly returnReason: PlanReturnReason | null;
  readonly version: number;
}

/** A sub-committee, as the table has it. */
export interface SubcommitteeRow {
  readonly congressId: string;
  readonly kind: SubcommitteeKind;
  readonly setUpOn: CalendarDay;
  readonly members: number | null;
}

/** SQL for the columns of a MilestoneRow over `milestone m`. */
export const MILESTONE_COLUMNS = `
m.congress_id as "congressId", m.code, m.due_on as "dueOn", m.done_on as "doneOn", m.evidence,
m.version`;

/** SQL for the columns of a DocumentRow over `congress_document d`, as it is on a day. */
export const documentColumns = (day: string) => `
d.congress_id as "congressId", d.id, d.kind, d.title, ${statusAt(documentPlace(day))} as status,
${documentSince(day)} as since, d.due_on as "dueOn", d.version`;

/** SQL for the columns of a PlanRow over `personnel_plan p`, as it is on a day. */
export const planColumns = (day: string) => `
p.congress_id as "congressId", p.id, ${planStep(day)} as step, ${planSince(day)} as since,
p.due_on as "dueOn", p.returned_on as "returnedOn", p.return_reason as "returnReason", p.version`;

interface OfCongress {
  readonly congressId: string;
}

/** What belongs to congresses, in order: `sql` reads `$1::text[]` and the further values. */
function perCongress<Row extends OfCongress>(
  pool: Pool,
  sql: string,
  ...values: readonly unknown[]
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (ids) => {
    const { rows } = await pool.query<Row>(sql, [ids, ...values]);
    const byCongress = groupBy(rows, (row) => row.congressId);
    return ids.map((id) => byCongress.get(id) ?? []);
  });
}

/** Rows by their ids, as they are on a day: `sql` reads `$1::text[]` and `$2::date`. */
function byId<Row extends { readonly id: string }>(
  pool: Pool,
  sql: string,
  today: CalendarDay,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const { rows } = await pool.query<Row>(sql, [ids, today]);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

export const milestoneLoader = (pool: Pool) =>
  perCongress<MilestoneRow>(
    pool,
    `select ${MILESTONE_COLUMNS} from milestone m where m.congress_id = any($1::text[])
     order by m.due_on, m.code`,
  );

const KIND_ORDER = `array_position('{${DOCUMENT_KINDS.join(',')}}'::text[], d.kind)`;

export const documentLoader = (pool: Pool, today: CalendarDay) =>
  perCongress<DocumentRow>(
    pool,
    `select ${documentColumns('$2::date')} from congress_document d
     where d.congress_id = any($1::text[]) order by ${KIND_ORDER}, d.title, d.id`,
    today,
  );

export const planLoader = (pool: Pool, today: CalendarDay) =>
  perCongress<PlanRow>(
    pool,
    `select ${planColumns('$2::date')} from personnel_plan p where p.congress_id = any($1::text[])`,
    today,
  );

export const subcommitteeLoader = (pool: Pool) =>
  perCongress<SubcommitteeRow>(
    pool,
    `select congress_id as "congressId", kind, set_up_on as "setUpOn", members
     from subcommittee where congress_id = any($1::text[]) order by kind`,
  );

/** Documents by id. */
export const documentByIdLoader = (pool: Pool, today: CalendarDay) =>
  byId<DocumentRow>(
    pool,
    `select ${documentColumns('$2::date')} from congress_document d where d.id = any($1::text[])`,
    today,
  );

/** Personnel plans by id. */
export const planByIdLoader = (pool: Pool, today: CalendarDay) =>
  byId<PlanRow>(
    pool,
    `select ${planColumns('$2::date')} from personnel_plan p where p.id = any($1::text[])`,
    today,
  );

/** A version of a document, as the table has it. */
export interface DocumentVersionRow {
  readonly number: number;
  readonly madeOn: CalendarDay;
  readonly reference: string;
}

/** The versions of documents, the newest first. */
export function documentVersionLoader(
  pool: Pool,
): DataLoader<string, readonly DocumentVersionRow[]> {
  return new DataLoader(async (ids) => {
    const { rows } = await pool.query<DocumentVersionRow & { of: string }>(
      `select document_id as of, number, made_on as "madeOn", reference from document_version
       where document_id = any($1::text[]) order by number desc`,
      [ids],
    );
    const byDocument = groupBy(rows, (row) => row.of);
    return ids.map((id) => byDocument.get(id) ?? []);
  });
}
