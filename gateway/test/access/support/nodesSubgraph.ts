import { buildSubgraphSchema } from '@apollo/subgraph';
import type { InlineSubgraph } from '@haicap/subgraph-kit/protocol';
import { type FormattedExecutionResult, graphql, parse } from 'graphql';
import { ROOT, THINGS } from './nodes.ts';

const entity = { __resolveReference: ({ id }: { readonly id: string }) => THINGS[id] };

/** Answers from the same objects as the reference, and notes each field that it is asked for. */
export function nodesSubgraph(name: string, sdl: string, asked: Set<string>): InlineSubgraph {
  const schema = buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: { A: entity, B: entity, D: entity } as never,
  });
  return {
    name,
    execute: async ({ query: source, variables: variableValues }) =>
      (await graphql({
        schema,
        source,
        variableValues,
        rootValue: ROOT,
        fieldResolver(parent, _args, _context, { fieldName, parentType }) {
          asked.add(`${parentType.name}.${fieldName}`);
          return parent[fieldName];
        },
      })) as FormattedExecutionResult,
  };
}
