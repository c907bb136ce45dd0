import type { CalendarDay } from '@haicap/domain-kit';
import DataLoader from 'dataloader';
import { toConnection } from '../connection/Connection.ts';
import { type CursorValues, namedPlace } from '../connection/cursor.ts';
import { keysetSql, type OrderTerm } from '../connection/keyset.ts';
import { listLoaders } from '../connection/listLoaders.ts';
import { type PageArguments, pageRequest } from '../connection/PageRequest.ts';
import { type Bindings, bindings } from '../database/bindings.ts';
import { groupBy } from '../groupBy.ts';
import { COUNTRY } from '../protocol/Viewer.ts';
import type { CountedPage } from './CountedPage.ts';

/** A unit, and the day on which its list is meant. */
export interface ListOf {
  readonly id: string;
  readonly day: CalendarDay;
}

/** What the keys of one statement have in common. */
export interface ListKeys {
  /** The day of the first. */
  readonly day: CalendarDay;
  /** True if they are the country, and no unit bounds them; false if none is. */
  readonly everywhere: boolean;
}

/** How the rows of a list are read and its counts. */
export interface ListReader<Row> {
  rows(sql: string, values: readonly unknown[]): Promise<readonly (Row & { at: number })[]>;
  counts(sql: string, values: readonly unknown[]): Promise<readonly { readonly count: number }[]>;
}

/** A list under units: its SQL reads `k.id` and `k.day`, the unit and the day of each list. */
export interface ListSql<Row, Arguments> {
  readonly columns: string;
  readonly from: string;
  conditions(args: Arguments, bind: Bindings['bind'], keys: ListKeys): readonly string[];
  /** The order, its last term unique. */
  readonly order: readonly OrderTerm[];
  /** Names the order where the list has several: a cursor of another is refused. */
  readonly orderName?: string;
  /** True if the list of the country has conditions of its own, and so a statement. */
  readonly countryApart?: boolean;
  /** Where a row stands in the order. */
  readonly place: (row: Row) => CursorValues;
}

export interface ListPages<Row, Arguments> {
  load(args: Arguments & PageArguments, of: ListOf): Promise<CountedPage<Row>>;
}

/**
 * A loader of one statement, or of one for units and one for the country: where they are bound by
 * other conditions, one that serves both would serve neither well.
 */
function batched<Value>(
  apart: boolean,
  load: (keys: readonly ListOf[]) => Promise<readonly Value[]>,
): DataLoader<ListOf, Value, string> {
  return new DataLoader(
    async (keys) => {
      const values: Value[] = [];
      for (const entries of groupBy(
        [...keys.entries()],
        ([, { id }]) => apart && id === COUNTRY,
      ).values()) {
        const loaded = await load(entries.map(([, key]) => key));
        for (const [i, [at]] of entries.entries()) values[at] = loaded[i] as Value;
      }
      return values;
    },
    { cacheKeyFn: ({ id, day }) => `${id}@${day}` },
  );
}

/** Pages of a list: the same list under many units is one statement, a page for each (lateral join). */
export function listPages<Row, Arguments extends object>(
  reader: ListReader<Row>,
  list: ListSql<Row, Arguments>,
): ListPages<Row, Arguments> {
  const lists = listLoaders((args: Arguments & PageArguments) => pageLoader(reader, list, args));
  return { load: (args, of) => lists(args).load(of) };
}

function pageLoader<Row, Arguments extends object>(
  reader: ListReader<Row>,
  list: ListSql<Row, Arguments>,
  args: Arguments & PageArguments,
): DataLoader<ListOf, CountedPage<Row>, string> {
  const page = pageRequest(args, list.order.length, list.orderName);
  const counts = countLoader(reader, list, args);
  const place = namedPlace(list.place, list.orderName);
  return batched(list.countryApart ?? false, async (keys) => {
    const { from, where, values, bind } = boundSql(list, args, keys);
    const keyset = keysetSql(list.order, page, bind);
    const rows = await reader.rows(
      `select k.at::int, c.*
         from ${from}
         cross join lateral (
           select ${list.columns}, row_number() over (order by ${keyset.orderBy}) as position
           from ${list.from} where ${where} and ${keyset.condition}
           order by ${keyset.orderBy} limit ${keyset.limit}
         ) c
         order by k.at, c.position`,
      values,
    );
    const groups = groupBy(rows, ({ at }) => at);
    return keys.map((key, i) => ({
      ...toConnection<Row>(groups.get(i + 1) ?? [], page, place),
      totalCount: () => counts.load(key),
    }));
  });
}

function countLoader<Row, Arguments extends object>(
  reader: ListReader<Row>,
  list: ListSql<Row, Arguments>,
  args: Arguments,
) {
  return batched(list.countryApart ?? false, async (keys) => {
    const { from, where, values } = boundSql(list, args, keys);
    const rows = await reader.counts(
      `select (select count(*)::int from ${list.from} where ${where}) as count
         from ${from} order by k.at`,
      values,
    );
    return rows.map(({ count }) => count);
  });
}

function boundSql<Row, Arguments extends object>(
  list: ListSql<Row, Arguments>,
  args: Arguments,
  keys: readonly ListOf[],
) {
  const { values, bind } = bindings();
  const from = `unnest(${bind(keys.map(({ id }) => id))}::text[],
    ${bind(keys.map(({ day }) => day))}::date[]) with ordinality as k(id, day, at)`;
  const [first] = keys as readonly [ListOf, ...ListOf[]];
  const common = { day: first.day, everywhere: first.id === COUNTRY };
  const conditions = list.conditions(args, bind, common);
  return { values, bind, from, where: ['true', ...conditions].join(' and ') };
}
