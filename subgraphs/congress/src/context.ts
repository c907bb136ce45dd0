import { type Audit, createAudit, poolOf, unitScopeLoader } from '@haicap/subgraph-kit';
import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { createLoaders } from './loaders/index.ts';
import { createCandidates } from './queries/candidates.ts';
import { DEFAULT_POLICIES, type Policies } from './rules/policies/Policies.ts';

/** What the resolvers of one request share. */
export type CongressContext = RequestContext & Readers & Shared;

interface Shared {
  readonly database: DataSource;
  readonly pool: Pool;
  /** How the directive is read where it can be read in more than one way. */
  readonly policies: Policies;
  readonly audit: Audit;
  /** True on an isolated network, where candidates are kept. */
  readonly isolated: boolean;
  /** What time it is, which a week's deadline is held against. */
  readonly now: () => Date;
}

type Readers = ReturnType<typeof readers>;

export interface CongressOptions {
  /** How disputed points are read; by their defaults when left out. */
  readonly policies?: Policies;
  /** Where reads of people and commands are recorded; its heads are kept nowhere when left out. */
  readonly audit?: Audit;
  /** True for a deployment on an isolated network, which keeps candidates; false when left out. */
  readonly isolated?: boolean;
  /** The clock; the machine's when left out. */
  readonly now?: () => Date;
}

function readers(request: RequestContext, { pool, audit, policies }: Shared) {
  const { today, viewer } = request;
  return {
    candidates: createCandidates(pool, audit, request),
    units: unitScopeLoader(pool, today),
    loaders: createLoaders({ pool, today, viewer, policies }),
  };
}

/** Makes the context of each request over one database. */
export function congressContext(
  database: DataSource,
  options: CongressOptions = {},
): (request: RequestContext) => CongressContext {
  const pool = poolOf(database);
  const { policies = DEFAULT_POLICIES, audit = createAudit({ pool }), isolated = false } = options;
  const { now = () => new Date() } = options;
  const shared = { database, pool, policies, audit, isolated, now };
  return (request) => ({ ...request, ...shared, ...readers(request, shared) });
}
