import {
  type Audit,
  createAudit,
  peopleReader,
  poolOf,
  unitScopeLoader,
} from '@haicap/subgraph-kit';
import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { IdentifierVault } from './identifiers.ts';
import { createLoaders } from './loaders/index.ts';
import { createDisclosure } from './queries/disclosure/createDisclosure.ts';
import { createOrganisationPages } from './queries/organisationPages.ts';
import { createPersonPages } from './queries/personPages.ts';
import { createAskedPages } from './queries/reinforcement/askedPages.ts';
import { createReviewLists } from './queries/review/reviewLists.ts';
import { createRoundPages } from './queries/review/roundPages.ts';
import { DEFAULT_POLICIES, type Policies } from './rules/policies/Policies.ts';

/** What the resolvers of one request share. */
export type PersonnelContext = RequestContext & Readers & Shared;

interface Shared {
  readonly database: DataSource;
  readonly pool: Pool;
  readonly vault: IdentifierVault;
  /** How the law is read where it can be read in more than one way. */
  readonly policies: Policies;
  readonly audit: Audit;
}

type Readers = ReturnType<typeof readers>;

export interface PersonnelOptions {
  /** How disputed points of the law are read; by their defaults when left out. */
  readonly policies?: Policies;
  /** Enciphers identifiers and finds people by them. */
  readonly vault: IdentifierVault;
  /** Where reads of people and commands are recorded; its heads are kept nowhere when left out. */
  readonly audit?: Audit;
}

function readers(request: RequestContext, { pool, audit, vault }: Shared) {
  const people = peopleReader(pool, audit, request);
  const units = unitScopeLoader(pool, request.today);
  const loaders = createLoaders({
    pool,
    people,
    vault,
    today: request.today,
    viewer: request.viewer,
  });
  return {
    people,
    units,
    loaders,
    disclosure: createDisclosure(pool, request),
    organisationPages: createOrganisationPages(pool, loaders.organisation),
    personPages: createPersonPages(people, loaders.person),
    reviewLists: createReviewLists(pool, people),
    roundPages: createRoundPages(pool),
    askedPages: createAskedPages(pool),
  };
}

/** Makes the context of each request over one database. */
export function personnelContext(
  database: DataSource,
  options: PersonnelOptions,
): (request: RequestContext) => PersonnelContext {
  const pool = poolOf(database);
  const { vault, policies = DEFAULT_POLICIES, audit = createAudit({ pool }) } = options;
  const shared = { database, pool, vault, policies, audit };
  return (request) => ({ ...request, ...shared, ...readers(request, shared) });
}
