import { createSubgraph, type Subgraph } from '@haicap/subgraph-kit';
import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import { parse } from 'graphql';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

  type Query {
    projects(units: [ID!]!): [Project!]!
  }
  type Project {
    name: String!
    unit: TerritorialUnit
  }
  type TerritorialUnit @key(fields: "id", resolvable: false) {
    id: ID!
  }
`);

const resolvers = {
  Query: {
    projects: (_: unknown, { units }: { units: readonly string[] }) =>
      units.map((id) => ({ name: `in ${id}`, unit: { id } })),
  },
};

/** A third subgraph, which only points at units: one project for each reference it is given. */
export function projectsSubgraph(): Subgraph<RequestContext> {
  return createSubgraph({
    name: 'projects',
    typeDefs,
    resolvers,
    contextFor: (request) => request,
  });
}
