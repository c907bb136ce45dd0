import {
  createSubgraph,
  readSdl,
  type ScopedUnit,
  type Subgraph,
  unitScopeLoader,
} from '@haicap/subgraph-kit';
import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import type { Pool } from 'pg';
import { headCountLoader } from './headCountLoader.ts';

interface StaffingContext extends RequestContext {
  readonly scopes: ReturnType<typeof unitScopeLoader>;
  readonly headCounts: ReturnType<typeof headCountLoader>;
}

const resolvers = {
  TerritorialUnit: {
    __resolveReference: ({ id }: { id: string }, { scopes }: StaffingContext) => scopes.load(id),
    headCount: (unit: ScopedUnit, _: unknown, { headCounts }: StaffingContext) =>
      headCounts.load(unit),
    headCountDay: (unit: ScopedUnit) => unit.day,
    scopeCode: (unit: ScopedUnit) => unit.code,
  },
};

/** Adds to the unit how many people work in it: a second subgraph, as an agency writes one. */
export function staffingSubgraph(pool: Pool): Subgraph<StaffingContext> {
  return createSubgraph({
    name: 'staffing',
    typeDefs: readSdl(new URL('./schema/', import.meta.url)),
    resolvers,
    contextFor: (request) => ({
      ...request,
      scopes: unitScopeLoader(pool, request.today),
      headCounts: headCountLoader(pool),
    }),
  });
}
