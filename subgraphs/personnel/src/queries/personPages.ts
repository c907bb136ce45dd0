import { foldDiacritics } from '@haicap/domain-kit';
import {
  containing,
  type ListOf,
  type ListSql,
  listPages,
  type PageArguments,
  type PeopleReader,
  peopleList,
  primed,
  refuseNulls,
} from '@haicap/subgraph-kit';
import type { PersonFilter, PersonOrder } from '../__generated__/types.ts';
import {
  PERSON_COLUMNS,
  PERSON_FIELDS,
  type PersonLoader,
  type PersonRow,
} from '../loaders/person.ts';
import type { PersonPage } from './CountedPage.ts';
import { underUnit, withinUnit } from './underUnit.ts';

interface PeopleAsked {
  readonly filter?: Omit<PersonFilter, 'identifier'> | null | undefined;
  /** The keyed hash of an identifier. */
  readonly lookup?: Buffer | null | undefined;
}

/** A list of people as the arguments of its field name it. */
export interface PersonListArguments extends PeopleAsked, PageArguments {
  readonly orderBy?: readonly PersonOrder[] | null | undefined;
}

export interface PersonPages {
  /** People who work in a unit and under it, as far as the viewer may see them; `VN` for all. */
  load(args: PersonListArguments, unit: ListOf): Promise<PersonPage>;
}

const ON_STAFF = '(p.left_on is null or p.left_on > k.day)';

function listSql(descending: boolean): ListSql<PersonRow, PeopleAsked> {
  return {
    columns: PERSON_COLUMNS,
    from: 'person p',
    countryApart: true,
    conditions({ filter, lookup }, bind, keys) {
      refuseNulls('filter', filter ?? {});
      const { name, speciality, qualification, onStaff, within } = filter ?? {};
      return [
        ...underUnit('p.unit_id', keys),
        ...(name ? [`p.folded_name like ${bind(containing(foldDiacritics(name)))}`] : []),
        ...(speciality ? [`p.specialities && ${bind(speciality)}::text[]`] : []),
        ...(qualification ? [`p.qualification = any(${bind(qualification)}::text[])`] : []),
        ...(onStaff === undefined ? [] : [onStaff ? ON_STAFF : `not ${ON_STAFF}`]),
        ...withinUnit('p.unit_id', within, keys, bind),
        ...(lookup
          ? [
              `p.id in (select i.person_id from person_identifier i where i.lookup = ${bind(lookup)})`,
            ]
          : []),
      ];
    },
    order: [
      { sql: 'p.given_name', type: 'text', descending },
      { sql: 'p.name', type: 'text', descending },
      { sql: 'p.id', type: 'text', descending: false },
    ],
    place: ({ givenName, name, id }) => [givenName, name, id],
  };
}

/** Pages of people: the same list under many units is one statement, a page for each. */
export function createPersonPages(people: PeopleReader, persons: PersonLoader): PersonPages {
  const reader = primed<PersonRow>(
    peopleList<PersonRow>(people, { fields: PERSON_FIELDS, personOf: ({ id }) => id }),
    persons,
  );
  const ascending = listPages(reader, listSql(false));
  const descending = listPages(reader, listSql(true));
  return {
    load: ({ orderBy, ...args }, unit) =>
      (orderBy?.[0] === 'NAME_DESC' ? descending : ascending).load(args, unit),
  };
}
