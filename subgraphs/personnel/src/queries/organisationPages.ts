import { foldDiacritics } from '@haicap/domain-kit';
import {
  containing,
  type ListOf,
  type ListSql,
  listPages,
  openList,
  type PageArguments,
  primed,
  refuseNulls,
} from '@haicap/subgraph-kit';
import type { Pool } from 'pg';
import type { OrganisationFilter, OrganisationOrder } from '../__generated__/types.ts';
import {
  ORGANISATION_COLUMNS,
  type OrganisationLoader,
  type OrganisationRow,
} from '../loaders/organisation.ts';
import type { OrganisationPage } from './CountedPage.ts';
import { underUnit, withinUnit } from './underUnit.ts';

interface OrganisationsAsked {
  readonly filter?: OrganisationFilter | null | undefined;
}

/** A list of bodies as the arguments of its field name it. */
export interface OrganisationListArguments extends OrganisationsAsked, PageArguments {
  readonly orderBy?: readonly OrganisationOrder[] | null | undefined;
}

export interface OrganisationPages {
  /** The bodies of a unit and of those under it on a day; of everything for `VN`. */
  load(args: OrganisationListArguments, unit: ListOf): Promise<OrganisationPage>;
}

function listSql(descending: boolean): ListSql<OrganisationRow, OrganisationsAsked> {
  return {
    columns: ORGANISATION_COLUMNS,
    from: 'organisation o',
    countryApart: true,
    conditions(args, bind, keys) {
      const filter = args.filter ?? {};
      refuseNulls('filter', filter);
      const { kind, level, name, within } = filter;
      return [
        ...underUnit('o.unit_id', keys),
        'o.valid_from <= k.day and (o.valid_to is null or o.valid_to > k.day)',
        ...(kind ? [`o.kind = any(${bind(kind)}::text[])`] : []),
        ...(level ? [`o.level = any(${bind(level)}::text[])`] : []),
        ...(name ? [`o.folded_name like ${bind(containing(foldDiacritics(name)))}`] : []),
        ...withinUnit('o.unit_id', within, keys, bind),
      ];
    },
    order: [
      { sql: 'o.name', type: 'text', descending },
      { sql: 'o.id', type: 'text', descending: false },
    ],
    place: ({ name, id }) => [name, id],
  };
}

/** Pages of bodies: the same list under many units is one statement, a page for each. */
export function createOrganisationPages(
  pool: Pool,
  organisations: OrganisationLoader,
): OrganisationPages {
  const reader = primed<OrganisationRow>(openList<OrganisationRow>(pool), organisations);
  const ascending = listPages(reader, listSql(false));
  const descending = listPages(reader, listSql(true));
  return {
    load: ({ orderBy, ...args }, unit) =>
      (orderBy?.[0] === 'NAME_DESC' ? descending : ascending).load(args, unit),
  };
}
