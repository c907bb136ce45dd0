import type { Connection } from '@haicap/subgraph-kit';
import type { OrganisationRow } from '../loaders/organisation.ts';
import type { PersonRow } from '../loaders/person.ts';

/** A page whose list is counted only when asked for. */
export interface CountedPage<Row> extends Connection<Row> {
  readonly totalCount: () => Promise<number>;
}

export type OrganisationPage = CountedPage<OrganisationRow>;
export type PersonPage = CountedPage<PersonRow>;
