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
import type { PersonFilter, PersonOrder } from '../__generated__/types.ts';
import type { PeopleReader } from '../loaders/peopleReader.ts';
import {
  PERSON_COLUMNS,
  PERSON_FIELDS,
  type PersonLoader,
  type PersonRow,
} from '../loaders/person.ts';
import type { PersonPage } from './CountedPage.ts';

/** A list of people as the arguments of its field name it. */
export interface PersonListArguments extends PageArguments {
  readonly filter?: Omit<PersonFilter, 'identifier'> | null | undefined;
  /** The keyed hash of an identifier. */
  readonly lookup?: Buffer | null | undefined;
  readonly orderBy?: readonly PersonOrder[] | null | undefined;
}

/** A unit, and the day on which what lies under it is meant. */
export interface PeopleOf {
  readonly id: string;
  readonly day: CalendarDay;
}

export interface PersonPages {
  /** People who work in a unit and under it, as far as the viewer may see them; `VN` for all. */
  load(args: PersonListArguments, unit: PeopleOf): Promise<PersonPage>;
}

/** Pages of people: the same list under many units is one statement, a page for each (lateral join). */
export function createPersonPages(people: PeopleReader, persons: PersonLoader): PersonPages {
  const lists = listLoaders((args: PersonListArguments) => listLoader(people, persons, args));
  return { load: (args, unit) => lists(args).load(unit) };
}

const cacheKeyFn = ({ id, day }: PeopleOf) => `${id}@${day}`;

function listLoader(
  people: PeopleReader,
  persons: PersonLoader,
  args: PersonListArguments,
): DataLoader<PeopleOf, PersonPage, string> {
  const descending = args.orderBy?.[0] === 'NAME_DESC';
  const order: readonly OrderTerm[] = [
    { sql: 'p.given_name', type: 'text', descending },
    { sql: 'p.name', type: 'text', descending },
    { sql: 'p.id', type: 'text', descending: false },
  ];
  const page = pageRequest(args, order.length);
  const counts = countLoader(people, args);
  return new DataLoader(
    async (keys) => {
      const list = listSql(args, keys);
      const keyset = keysetSql(order, page, list.bind);
      const rows = await people.read<PersonRow & { at: number }>({
        sql: `select k.at::int, c.*
         from ${list.from}
         cross join lateral (
           select ${PERSON_COLUMNS}, row_number() over (order by ${keyset.orderBy}) as position
           from person p where ${list.where} and ${keyset.condition}
           order by ${keyset.orderBy} limit ${keyset.limit}
         ) c
         order by k.at, c.position`,
        values: list.values,
        fields: PERSON_FIELDS,
        personOf: ({ id }) => id,
      });
      for (const row of rows) persons.prime(row.id, row);
      const groups = groupBy(rows, ({ at }) => at);
      return keys.map((key, i) => ({
        ...toConnection(groups.get(i + 1) ?? [], page, (row) => [row.givenName, row.name, row.id]),
        totalCount: () => counts.load(key),
      }));
    },
    { cacheKeyFn },
  );
}

function countLoader(people: PeopleReader, args: PersonListArguments) {
  return new DataLoader<PeopleOf, number, string>(
    async (keys) => {
      const list = listSql(args, keys);
      const rows = await people.count<{ count: number }>(
        `select (select count(*)::int from person p where ${list.where}) as count
         from ${list.from} order by k.at`,
        list.values,
      );
      return rows.map(({ count }) => count);
    },
    { cacheKeyFn },
  );
}

/** The FROM and WHERE that a list and its count share. Errors: BAD_USER_INPUT. */
function listSql(args: PersonListArguments, keys: readonly PeopleOf[]) {
  const { values, bind } = bindings();
  const filter = args.filter ?? {};
  refuseNulls('filter', filter);
  const from = `unnest(${bind(keys.map(({ id }) => id))}::text[],
    ${bind(keys.map(({ day }) => day))}::date[]) with ordinality as k(id, day, at)`;
  const day = keys[0]?.day as CalendarDay;
  const onStaff = '(p.left_on is null or p.left_on > k.day)';
  const conditions = [
    unitUnder('p.unit_id', 'k.id', 'k.day'),
    ...(filter.name ? [`p.folded_name like ${bind(containing(foldDiacritics(filter.name)))}`] : []),
    ...(filter.speciality ? [`p.specialities && ${bind(filter.speciality)}::text[]`] : []),
    ...(filter.qualification
      ? [`p.qualification = any(${bind(filter.qualification)}::text[])`]
      : []),
    ...(filter.onStaff === undefined ? [] : [filter.onStaff ? onStaff : `not ${onStaff}`]),
    ...(filter.within
      ? [unitUnder('p.unit_id', unitNamed('filter.within', filter.within, day, bind), 'k.day')]
      : []),
    ...(args.lookup
      ? [
          `p.id in (select i.person_id from person_identifier i where i.lookup = ${bind(args.lookup)})`,
        ]
      : []),
  ];
  return { values, bind, from, where: conditions.join(' and ') };
}
