import { buildSubgraphSchema } from '@apollo/subgraph';
import type { InlineSubgraph, RequestContext } from '@haicap/subgraph-kit/protocol';
import { type DocumentNode, type FormattedExecutionResult, graphql, parse } from 'graphql';

/** A subgraph made for a test; its resolvers get the RequestContext as their context. */
export interface FixtureSubgraph extends InlineSubgraph {
  readonly typeDefs: DocumentNode;
  /** What it was asked, in order. */
  readonly asked: { readonly query: string; readonly context: RequestContext }[];
}

/** A resolver of a fixture: what it is given and who asks. */
export type Resolver = (parent: never, args: never, context: RequestContext) => unknown;

export type Resolvers = Record<string, Record<string, Resolver>>;

/** Builds a subgraph as an agency would: with @apollo/subgraph and graphql-js. */
export function fixtureSubgraph(name: string, sdl: string, resolvers: object): FixtureSubgraph {
  const typeDefs = parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
    ${sdl}
  `);
  const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
  const asked: FixtureSubgraph['asked'] = [];
  return {
    name,
    typeDefs,
    asked,
    async execute(operation, context) {
      asked.push({ query: operation.query, context });
      const { query: source, variables: variableValues, operationName } = operation;
      const answer = await graphql({
        schema,
        source,
        operationName,
        variableValues,
        contextValue: context,
      });
      return answer as FormattedExecutionResult;
    },
  };
}
