import { addDays, type CalendarDay } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import type { DataSource } from 'typeorm';
import { shownDay, type UnitKey } from '../loaders/unit.ts';
import type { Recognised, Source } from './conversion.ts';

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
join unit u on u.code in (k.code, lpad(k.code, 2, '0'), lpad(k.code, 3, '0'), lpad(k.code, 5, '0'))
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
  const sources = holders
    .filter((holder) => holder.same)
    .map((holder) => toSource(holder, from ?? nearestDay(holder, to)))
    .filter((source) => source.validFrom <= source.day && shown(source) === source.day);
  if (sources.length > 0) return { input, sources, matchedBy: 'CODE', failure: null, near: [] };
  const near = holders.map(
    (holder): UnitKey => ({ id: holder.id, day: nearestDay(holder, from ?? to) }),
  );
  return { input, sources: [], matchedBy: null, failure: 'NO_SUCH_CODE', near };
}

function toSource(holder: Holder, day: CalendarDay): Source {
  const { id, validFrom, validTo } = holder;
  return { id, validFrom, validTo, day, isDistrict: holder.level === 'DISTRICT' };
}

function shown(source: Source): CalendarDay {
  return shownDay({ day: source.day, lifeTo: source.validTo });
}

/** The day of a life that is nearest to `day`. */
export function nearestDay(
  life: Pick<Holder, 'validFrom' | 'validTo'>,
  day: CalendarDay,
): CalendarDay {
  if (day < life.validFrom) return life.validFrom;
  return life.validTo !== null && day >= life.validTo ? addDays(life.validTo, -1) : day;
}
