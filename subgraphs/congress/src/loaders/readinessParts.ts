import type { CalendarDay } from '@haicap/domain-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import {
  type DocumentRow,
  documentColumns,
  MILESTONE_COLUMNS,
  type MilestoneRow,
  type PlanRow,
  planColumns,
} from './preparation.ts';

/** What the readiness of a congress rests on, beside the congress itself. */
export interface ReadinessParts {
  /** The earliest due first. */
  readonly milestones: readonly MilestoneRow[];
  readonly documents: readonly DocumentRow[];
  readonly plan: PlanRow | null;
}

const NOTHING: ReadinessParts = { milestones: [], documents: [], plan: null };

const rowsOf = (columns: string, table: string) =>
  `coalesce((select jsonb_agg(to_jsonb(r)) from (select ${columns} from ${table}) r), '[]')`;

const SELECT = `
select k.id,
  ${rowsOf(MILESTONE_COLUMNS, 'milestone m where m.congress_id = k.id order by m.due_on, m.code')} as milestones,
  ${rowsOf(documentColumns('$2::date'), 'congress_document d where d.congress_id = k.id order by d.id')} as documents,
  (select to_jsonb(r) from (select ${planColumns('$2::date')} from personnel_plan p where p.congress_id = k.id) r) as plan
from unnest($1::text[]) as k(id)`;

/** What the readiness of congresses rests on, as it is on a day, in one statement. */
export function readinessPartsLoader(
  pool: Pool,
  today: CalendarDay,
): DataLoader<string, ReadinessParts> {
  return new DataLoader(async (ids) => {
    const { rows } = await pool.query<ReadinessParts & { id: string }>(SELECT, [ids, today]);
    const byId = new Map(rows.map(({ id, ...parts }) => [id, parts]));
    return ids.map((id) => byId.get(id) ?? NOTHING);
  });
}
