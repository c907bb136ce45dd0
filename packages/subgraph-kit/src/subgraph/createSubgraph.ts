import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  parse,
  print,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { InlineSubgraph, SubgraphOperation } from '../protocol/InlineSubgraph.ts';
import type { RequestContext } from '../protocol/RequestContext.ts';
import { SCALARS } from './scalars.ts';

/** What a subgraph is made of. */
export interface SubgraphParts<Context> {
  /** Its name in the supergraph, lower case. */
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly resolvers: object;
  /** Makes what resolvers see of one request: its loaders, its day. */
  readonly contextFor: (request: RequestContext) => Context;
}

/** A subgraph that can be asked in the process or served over HTTP. */
export interface Subgraph<Context = unknown> extends InlineSubgraph {
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  readonly contextFor: (request: RequestContext) => Context;
}

const PLANS_KEPT = 1000;

/** Builds a subgraph's executable schema from its contract and resolvers. */
export function createSubgraph<Context>(parts: SubgraphParts<Context>): Subgraph<Context> {
  const resolvers = { ...SCALARS, ...parts.resolvers };
  // buildSubgraphSchema types the context as unknown: the one cast.
  const schema = buildSubgraphSchema({ typeDefs: parts.typeDefs, resolvers: resolvers as never });
  const documents = new LRUCache<string, DocumentNode | readonly GraphQLError[]>({
    max: PLANS_KEPT,
  });

  function check(query: string): DocumentNode | readonly GraphQLError[] {
    const known = documents.get(query);
    if (known) return known;
    const checked = parseAndValidate(schema, query);
    documents.set(query, checked);
    return checked;
  }

  async function run(
    operation: SubgraphOperation,
    request: RequestContext,
  ): Promise<FormattedExecutionResult> {
    const document = check(operation.query);
    if (!('kind' in document)) return { errors: document.map((error) => error.toJSON()) };
    const result = await execute({
      schema,
      document,
      operationName: operation.operationName ?? null,
      variableValues: operation.variables ?? null,
      contextValue: parts.contextFor(request),
    });
    return result as FormattedExecutionResult;
  }

  return {
    name: parts.name,
    sdl: print(parts.typeDefs),
    schema,
    contextFor: parts.contextFor,
    execute: run,
  };
}

function parseAndValidate(
  schema: GraphQLSchema,
  query: string,
): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length > 0 ? errors : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
