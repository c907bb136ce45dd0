import { groupBy } from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import { SCOPE_SQL, scopeValues, type UnitDay, unitDayKey } from './scopeSql.ts';

/** How many people of a unit reached which step of a departure until a day. */
export interface DepartureCounts {
  readonly proposed: number;
  readonly decided: number;
  readonly left: number;
  readonly paid: number;
  readonly refused: number;
  readonly amountPaid: number;
  readonly isSample: boolean;
}

const of = (event: string) => `coalesce(sum(t.people) filter (where t.event = '${event}'), 0)::int`;

const SELECT = `
with ${SCOPE_SQL}
select s.at::int, ${of('PROPOSED')} as proposed, ${of('APPROVED')} as decided, ${of('LEFT')} as left,
  ${of('PAID')} as paid, ${of('REFUSED')} as refused,
  coalesce(sum(t.amount), 0)::bigint as "amountPaid", bool_or(t.is_sample) as "isSample"
from scope s
join departure_tally t on t.unit_id = s.unit_id and t.on_date <= s.day and t.reported_on <= s.known
group by s.at`;

/** The departures of units until a day; null where nothing is recorded. */
export function departureTotalsLoader(
  pool: Pool,
): DataLoader<UnitDay, DepartureCounts | null, string> {
  return new DataLoader(
    async (keys) => {
      const { rows } = await pool.query<DepartureCounts & { at: number; amountPaid: string }>(
        SELECT,
        scopeValues(keys),
      );
      const byKey = groupBy(rows, ({ at }) => at);
      return keys.map((_, i) => {
        const row = byKey.get(i + 1)?.[0];
        return row ? { ...row, amountPaid: Number(row.amountPaid) } : null;
      });
    },
    { cacheKeyFn: unitDayKey },
  );
}
