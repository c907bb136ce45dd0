import type { CalendarDay } from '@haicap/domain-kit';
import {
  type Bindings,
  bindings,
  type CursorValues,
  groupBy,
  keysetSql,
  listLoaders,
  type OrderTerm,
  type PageArguments,
  pageRequest,
  toConnection,
} from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { CountedPage } from './CountedPage.ts';

/** A unit, and the day on which its list is meant. */
export interface ListOf {
  readonly id: string;
  readonly day: CalendarDay;
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
  conditions(args: Arguments, bind: Bindings['bind'], day: CalendarDay): readonly string[];
  /** The order, its last term unique. */
  readonly order: readonly OrderTerm[];
  /** Where a row stands in the order. */
  readonly place: (row: Row) => CursorValues;
}

export interface ListPages<Row, Arguments> {
  load(args: Arguments & PageArguments, of: ListOf): Promise<CountedPage<Row>>;
}

const cacheKeyFn = ({ id, day }: ListOf) => `${id}@${day}`;

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
  const page = pageRequest(args, list.order.length);
  const counts = countLoader(reader, list, args);
  return new DataLoader(
    async (keys) => {
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
        ...toConnection<Row>(groups.get(i + 1) ?? [], page, list.place),
        totalCount: () => counts.load(key),
      }));
    },
    { cacheKeyFn },
  );
}

function countLoader<Row, Arguments extends object>(
  reader: ListReader<Row>,
  list: ListSql<Row, Arguments>,
  args: Arguments,
) {
  return new DataLoader<ListOf, number, string>(
    async (keys) => {
      const { from, where, values } = boundSql(list, args, keys);
      const rows = await reader.counts(
        `select (select count(*)::int from ${list.from} where ${where}) as count
         from ${from} order by k.at`,
        values,
      );
      return rows.map(({ count }) => count);
    },
    { cacheKeyFn },
  );
}

function boundSql<Row, Arguments extends object>(
  list: ListSql<Row, Arguments>,
  args: Arguments,
  keys: readonly ListOf[],
) {
  const { values, bind } = bindings();
  const from = `unnest(${bind(keys.map(({ id }) => id))}::text[],
    ${bind(keys.map(({ day }) => day))}::date[]) with ordinality as k(id, day, at)`;
  const conditions = list.conditions(args, bind, keys[0]?.day as CalendarDay);
  return { values, bind, from, where: ['true', ...conditions].join(' and ') };
}
