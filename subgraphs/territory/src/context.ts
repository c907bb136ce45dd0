import {
  type Audit,
  createAudit,
  listLoaders,
  type PageArguments,
  poolOf,
} from '@haicap/subgraph-kit';
import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import type { DataSource } from 'typeorm';
import { createLoaders } from './loaders/index.ts';
import { reorganisationChangeLoader } from './queries/reorganisations.ts';
import { createUnitPages } from './queries/unitPages.ts';

/** What the resolvers of one request share. */
export type TerritoryContext = RequestContext &
  ReturnType<typeof readers> & { readonly audit: Audit };

export interface TerritoryOptions {
  /** Where commands are recorded; an audit whose heads are kept nowhere when left out. */
  readonly audit?: Audit;
}

function readers(database: DataSource) {
  const loaders = createLoaders(database);
  return {
    database,
    loaders,
    unitPages: createUnitPages(database, loaders.unit),
    reorganisationChanges: listLoaders((args: PageArguments) =>
      reorganisationChangeLoader(database, args),
    ),
  };
}

/** Makes the context of each request over one database. */
export function territoryContext(
  database: DataSource,
  options: TerritoryOptions,
): (request: RequestContext) => TerritoryContext {
  const audit = options.audit ?? createAudit({ pool: poolOf(database) });
  return (request) => ({ ...request, ...readers(database), audit });
}
