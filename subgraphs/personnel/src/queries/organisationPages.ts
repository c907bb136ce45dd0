import { type CalendarDay, foldDiacritics } from '@haicap/domain-kit';
import {
  bindings,
  containing,
  groupBy,
  keysetSql,
  listLoaders,
  type OrderTerm,
  type PageArguments,
  pageRequest,
  refuseNulls,
  toConnection,
  unitNamed,
  unitUnder,
} from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { OrganisationFilter, OrganisationOrder } from '../__generated__/types.ts';
import {
  ORGANISATION_COLUMNS,
  type OrganisationDay,
  type OrganisationLoader,
  type OrganisationRow,
} from '../loaders/organisation.ts';
import type { OrganisationPage } from './CountedPage.ts';

/** A list of bodies as the arguments of its field name it. */
export interface OrganisationListArguments extends PageArguments {
  readonly filter?: OrganisationFilter | null | undefined;
  readonly orderBy?: readonly OrganisationOrder[] | null | undefined;
}

export interface OrganisationPages {
  /** The bodies of a unit and of those under it on a day; of everything for `VN`. */
  load(args: OrganisationListArguments, unit: OrganisationDay): Promise<OrganisationPage>;
}

/** Pages of bodies: the same list under many units is one statement, a page for each (lateral join). */
export function createOrganisationPages(
  pool: Pool,
  organisations: OrganisationLoader,
): OrganisationPages {
  const lists = listLoaders((args: OrganisationListArguments) =>
    listLoader(pool, organisations, args),
  );
  return { load: (args, unit) => lists(args).load(unit) };
}

const cacheKeyFn = ({ id, day }: OrganisationDay) => `${id}@${day}`;

function listLoader(
  pool: Pool,
  organisations: OrganisationLoader,
  args: OrganisationListArguments,
): DataLoader<OrganisationDay, OrganisationPage, string> {
  const order: readonly OrderTerm[] = [
    { sql: 'o.name', type: 'text', descending: args.orderBy?.[0] === 'NAME_DESC' },
    { sql: 'o.id', type: 'text', descending: false },
  ];
  const page = pageRequest(args, order.length);
  const counts = countLoader(pool, args);
  return new DataLoader(
    async (keys) => {
      const list = listSql(args, keys);
      const keyset = keysetSql(order, page, list.bind);
      const { rows } = await pool.query<OrganisationRow & { at: number }>(
        `select k.at::int, c.*
         from ${list.from}
         cross join lateral (
           select ${ORGANISATION_COLUMNS}, row_number() over (order by ${keyset.orderBy}) as position
           from organisation o where ${list.where} and ${keyset.condition}
           order by ${keyset.orderBy} limit ${keyset.limit}
         ) c
         order by k.at, c.position`,
        [...list.values],
      );
      for (const row of rows) organisations.prime(row.id, row);
      const groups = groupBy(rows, ({ at }) => at);
      return keys.map((key, i) => ({
        ...toConnection(groups.get(i + 1) ?? [], page, (row) => [row.name, row.id]),
        totalCount: () => counts.load(key),
      }));
    },
    { cacheKeyFn },
  );
}

function countLoader(pool: Pool, args: OrganisationListArguments) {
  return new DataLoader<OrganisationDay, number, string>(
    async (keys) => {
      const list = listSql(args, keys);
      const { rows } = await pool.query<{ count: number }>(
        `select (select count(*)::int from organisation o where ${list.where}) as count
         from ${list.from} order by k.at`,
        [...list.values],
      );
      return rows.map(({ count }) => count);
    },
    { cacheKeyFn },
  );
}

/** The FROM and WHERE that a list and its count share. Errors: BAD_USER_INPUT. */
function listSql(args: OrganisationListArguments, keys: readonly OrganisationDay[]) {
  const { values, bind } = bindings();
  const filter = args.filter ?? {};
  refuseNulls('filter', filter);
  const from = `unnest(${bind(keys.map(({ id }) => id))}::text[],
    ${bind(keys.map(({ day }) => day))}::date[]) with ordinality as k(id, day, at)`;
  const day = keys[0]?.day as CalendarDay;
  const conditions = [
    unitUnder('o.unit_id', 'k.id', 'k.day'),
    'o.valid_from <= k.day and (o.valid_to is null or o.valid_to > k.day)',
    ...(filter.kind ? [`o.kind = any(${bind(filter.kind)}::text[])`] : []),
    ...(filter.level ? [`o.level = any(${bind(filter.level)}::text[])`] : []),
    ...(filter.name ? [`o.folded_name like ${bind(containing(foldDiacritics(filter.name)))}`] : []),
    ...(filter.within
      ? [unitUnder('o.unit_id', unitNamed('filter.within', filter.within, day, bind), 'k.day')]
      : []),
  ];
  return { values, bind, from, where: conditions.join(' and ') };
}
