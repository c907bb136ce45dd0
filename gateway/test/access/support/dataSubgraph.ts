import { buildSubgraphSchema } from '@apollo/subgraph';
import type { InlineSubgraph } from '@haicap/subgraph-kit/protocol';
import { type FormattedExecutionResult, graphql, parse } from 'graphql';

/** What a subgraph holds: the root's values by field, and entities by type and id. */
export type SubgraphData = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A subgraph that answers from plain data, and the queries that it was asked. */
export interface DataSubgraph extends InlineSubgraph {
  readonly asked: string[];
}

/** Serves data; a value `{"ref": "Person 1"}` stands for an entity of the same subgraph. */
export function dataSubgraph(name: string, sdl: string, data: SubgraphData): DataSubgraph {
  const entity = (type: string, id: string) => {
    const found = data[type]?.[id];
    return found ? { __typename: type, id, ...found } : null;
  };
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved);
    const ref = (value as { ref?: string } | null)?.ref;
    if (ref === undefined) return value;
    const [type = '', id = ''] = ref.split(' ');
    return entity(type, id);
  };
  const root = (values: Readonly<Record<string, unknown>> = {}) =>
    Object.fromEntries(
      Object.entries(values).map(([field, value]) => [
        field,
        (_: unknown, { id }: { id?: string }) =>
          id === undefined ? resolved(value) : entity(String(value), id),
      ]),
    );
  const { Query, Mutation, ...entities } = data;
  const resolvers: Record<string, unknown> = { Query: root(Query) };
  if (Mutation) resolvers.Mutation = root(Mutation);
  for (const type of Object.keys(entities)) {
    resolvers[type] = { __resolveReference: ({ id }: { id: string }) => entity(type, id) };
  }
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  const asked: string[] = [];
  return {
    name,
    asked,
    async execute({ query: source, variables: variableValues, operationName }) {
      asked.push(source);
      const answer = await graphql({
        schema,
        source,
        operationName,
        variableValues,
        fieldResolver: (parent: Record<string, unknown>, _args, _context, { fieldName }) =>
          resolved(parent[fieldName]),
      });
      return answer as FormattedExecutionResult;
    },
  };
}
