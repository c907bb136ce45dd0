import type { CalendarDay } from '@haicap/domain-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { ReviewCheck } from '../__generated__/types.ts';
import type { Provenance } from '../entities/enums.ts';

/** A round of review, as the table has it. */
export interface ReviewRoundRow {
  readonly id: string;
  readonly unitId: string;
  readonly title: string;
  readonly mustCheck: readonly ReviewCheck[];
  readonly openedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly version: number;
  readonly provenance: Provenance;
}

/** SQL for the columns of a ReviewRoundRow over `review_round r`. */
export const ROUND_COLUMNS = `
r.id, r.unit_id as "unitId", r.title, r.must_check as "mustCheck", r.opened_on as "openedOn",
r.due_on as "dueOn", r.version, r.provenance`;

/** That a unit has finished a round. */
export interface ReviewCompletionRow {
  readonly roundId: string;
  readonly unitId: string;
  readonly completedOn: CalendarDay;
  readonly note: string | null;
}

/** A round, a unit, and the day on which it is looked at. */
export interface RoundOf {
  readonly roundId: string;
  readonly unitId: string;
  readonly day: CalendarDay;
}

/** How many communes of a unit finished a round. */
export interface RoundCoverage {
  readonly reported: number;
  readonly existing: number;
  readonly latestReportedOn: CalendarDay | null;
}

const keyFn = ({ roundId, unitId, day }: RoundOf) => `${roundId} ${unitId}@${day}`;
const columnsOf = (keys: readonly RoundOf[]) => [
  keys.map(({ roundId }) => roundId),
  keys.map(({ unitId }) => unitId),
  keys.map(({ day }) => day),
];

// A province answers for its communes, the country for all; a commune has none under it.
const COVERAGE = `
with asked as (
  select * from unnest($1::text[], $2::text[], $3::date[]) with ordinality as k(round_id, id, day, at)
),
commune as (
  select a.id as of, a.day, s.id as unit_id
  from (select distinct id, day from asked) a
  join unit_scope s on (a.id = 'VN' or s.province = a.id) and s.province <> s.id
    and s.valid_from <= a.day and (s.valid_to is null or s.valid_to > a.day)
)
select a.at::int, count(*)::int as existing, count(d.unit_id)::int as reported,
  max(d.reported_on) as "latestReportedOn"
from asked a join commune c on c.of = a.id and c.day = a.day
left join review_completion d on d.round_id = a.round_id and d.unit_id = c.unit_id
  and d.completed_on <= a.day
group by a.at`;

/** How far rounds have come in units; null for a unit with no commune under it. */
export function roundCoverageLoader(pool: Pool): DataLoader<RoundOf, RoundCoverage | null, string> {
  return new DataLoader(
    async (keys) => {
      const { rows } = await pool.query<RoundCoverage & { at: number }>(COVERAGE, columnsOf(keys));
      const found = new Map(rows.map((row) => [row.at, row]));
      return keys.map((_, i) => found.get(i + 1) ?? null);
    },
    { cacheKeyFn: keyFn },
  );
}

/** The completions of rounds by units; null where a unit has not finished. */
export function completionLoader(
  pool: Pool,
): DataLoader<RoundOf, ReviewCompletionRow | null, string> {
  return new DataLoader(
    async (keys) => {
      const { rows } = await pool.query<ReviewCompletionRow & { at: number }>(
        `select k.at::int, d.round_id as "roundId", d.unit_id as "unitId",
           d.completed_on as "completedOn", d.note
         from unnest($1::text[], $2::text[], $3::date[]) with ordinality as k(round_id, id, day, at)
         join review_completion d on d.round_id = k.round_id and d.unit_id = k.id
           and d.completed_on <= k.day`,
        columnsOf(keys),
      );
      const found = new Map(rows.map((row) => [row.at, row]));
      return keys.map((_, i) => found.get(i + 1) ?? null);
    },
    { cacheKeyFn: keyFn },
  );
}
