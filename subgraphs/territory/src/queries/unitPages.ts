import type { CalendarDay } from '@haicap/domain-kit';
import {
  type Bindings,
  bindings,
  keysetSql,
  listLoaders,
  type PageArguments,
  pageRequest,
  toConnection,
} from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { UnitFilter, UnitLevel, UnitOrder } from '../__generated__/types.ts';
import { UNIT_COLUMNS, type UnitLoader, type UnitRow } from '../loaders/unit.ts';
import { unitFilterSql } from './unitFilter.ts';
import { unitOrdering } from './unitOrder.ts';
import type { UnitPage } from './unitPage.ts';

/** Whose units a list holds: those directly below a unit, all below one, or all there are. */
export type UnitScopeName = 'children' | 'ofCountry' | 'ofProvince' | 'ofDistrict' | 'all';

const SCOPES: Readonly<Record<UnitScopeName, string>> = {
  children: 'v.parent_id = k.id',
  ofCountry: `v.level <> 'COUNTRY'`,
  ofProvince: 'v.province_id = k.id and v.unit_id <> k.id',
  ofDistrict: 'v.district_id = k.id and v.unit_id <> k.id',
  all: 'true',
};

/** A list of units as the arguments of its field name it. */
export interface UnitListArguments extends PageArguments {
  readonly filter?: UnitFilter | null | undefined;
  readonly orderBy?: readonly UnitOrder[] | null | undefined;
  readonly level?: UnitLevel | null | undefined;
}

/** Under which unit a list hangs, on which day, and on which day its tree is shown. */
export interface UnitListKey {
  readonly id: string;
  readonly day: CalendarDay;
  readonly shown: CalendarDay;
}

export interface UnitPages {
  load(scope: UnitScopeName, args: UnitListArguments, key: UnitListKey): Promise<UnitPage>;
}

/** Pages of units: the same list under many units is one statement, a page for each (lateral join). */
export function createUnitPages(database: DataSource, units: UnitLoader): UnitPages {
  const lists = listLoaders(([scope, args]: readonly [UnitScopeName, UnitListArguments]) =>
    listLoader(database, units, scope, args),
  );
  return { load: (scope, args, key) => lists([scope, args]).load(key) };
}

const cacheKeyFn = (key: UnitListKey) => `${key.id}@${key.day}`;

function listLoader(
  database: DataSource,
  units: UnitLoader,
  scope: UnitScopeName,
  args: UnitListArguments,
): DataLoader<UnitListKey, UnitPage, string> {
  const order = unitOrdering(args.orderBy);
  const page = pageRequest(args, order.terms.length);
  const counts = countLoader(database, scope, args);
  return new DataLoader(
    async (keys) => {
      const list = listSql(scope, args, keys);
      const keyset = keysetSql(order.terms, page, list.bind);
      const rows: (UnitRow & { at: number })[] = await database.query(
        `select k.at::int, k.day, c.*
         from ${list.from}
         cross join lateral (
           select ${UNIT_COLUMNS}, row_number() over (order by ${keyset.orderBy}) as position
           from unit_version v join unit u on u.id = v.unit_id
           where ${list.where} and ${keyset.condition}
           order by ${keyset.orderBy} limit ${keyset.limit}
         ) c
         order by k.at, c.position`,
        [...list.values],
      );
      const groups = keys.map((): UnitRow[] => []);
      for (const row of rows) {
        groups[row.at - 1]?.push(row);
        units.prime({ id: row.unitId, day: row.day }, row);
      }
      return groups.map((group, i) => ({
        ...toConnection(group, page, order.place),
        totalCount: () => counts.load(keys[i] as UnitListKey),
      }));
    },
    { cacheKeyFn },
  );
}

function countLoader(database: DataSource, scope: UnitScopeName, args: UnitListArguments) {
  return new DataLoader<UnitListKey, number, string>(
    async (keys) => {
      const list = listSql(scope, args, keys);
      const rows: { at: number; count: number }[] = await database.query(
        `select k.at::int, (select count(*)::int from unit_version v where ${list.where}) as count
         from ${list.from} order by k.at`,
        [...list.values],
      );
      return rows.map((row) => row.count);
    },
    { cacheKeyFn },
  );
}

/** The FROM and WHERE that a list and its count share. */
function listSql(
  scope: UnitScopeName,
  args: UnitListArguments,
  keys: readonly UnitListKey[],
): Bindings & { readonly from: string; readonly where: string } {
  const { values, bind } = bindings();
  const from = `unnest(${bind(keys.map((key) => key.id))}::text[],
    ${bind(keys.map((key) => key.day))}::date[], ${bind(keys.map((key) => key.shown))}::date[])
    with ordinality as k(id, day, shown, at)`;
  const conditions = [
    SCOPES[scope],
    'v.valid_from <= k.shown and (v.valid_to is null or v.valid_to > k.shown)',
    ...(args.level ? [`v.level = ${bind(args.level)}`] : []),
    ...unitFilterSql(args.filter, bind),
  ];
  return { values, bind, from, where: conditions.join(' and ') };
}
