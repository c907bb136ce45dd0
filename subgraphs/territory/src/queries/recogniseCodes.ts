import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import type { DataSource } from 'typeorm';
import type { UnitKey } from '../loaders/unit.ts';
import type { Recognised, Source } from './conversion.ts';
import { nearestDay } from './nearestDay.ts';

interface Holder {
  readonly asked: string;
  readonly same: boolean;
  readonly id: string;
  readonly level: string;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
}

/** Whoever ever bore a code, and, where it is written without its leading zeros, the padded one. */
const SELECT = `
select k.code as asked, u.code = k.code as same, u.id, u.valid_from as "validFrom",
       u.valid_to as "validTo", v.level
from unnest($1::text[]) as k(code)
join unit u on u.code in (k.code, repeat('0', 2 - length(k.code)) || k.code,
  repeat('0', 3 - length(k.code)) || k.code, repeat('0', 5 - length(k.code)) || k.code)
cross join lateral (select level from unit_version where unit_id = u.id limit 1) v
order by u.code, u.ordinal`;

/**
 * The units that codes name on `from`; without a day all that ever bore the code, each on the day of
 * its life that is nearest to `to`.
 */
export async function recogniseCodes(
  database: DataSource,
  codes: readonly string[],
  from: CalendarDay | null,
  to: CalendarDay,
): Promise<ReadonlyMap<string, Recognised>> {
  const distinct = [...new Set(codes)];
  const holders: Holder[] = distinct.length > 0 ? await database.query(SELECT, [distinct]) : [];
  const byCode = groupBy(holders, (holder) => holder.asked);
  return new Map(distinct.map((code) => [code, recognise(code, byCode.get(code) ?? [], from, to)]));
}

function recognise(
  input: string,
  holders: readonly Holder[],
  from: CalendarDay | null,
  to: CalendarDay,
): Recognised {
  const same = holders.filter((holder) => holder.same);
  const sources = same
    .map((holder) => toSource(holder, from ?? nearestDay(holder, to)))
    .filter((source) => nearestDay(source, source.day) === source.day);
  if (sources.length > 0) return { input, sources, matchedBy: 'CODE', failure: null, near: [] };
  const close = same.length > 0 ? same : holders;
  const near = close.map(
    (holder): UnitKey => ({ id: holder.id, day: nearestDay(holder, from ?? to) }),
  );
  return { input, sources: [], matchedBy: null, failure: 'NO_SUCH_CODE', near };
}

function toSource(holder: Holder, day: CalendarDay): Source {
  const { id, validFrom, validTo } = holder;
  return { id, validFrom, validTo, day, isDistrict: holder.level === 'DISTRICT' };
}
