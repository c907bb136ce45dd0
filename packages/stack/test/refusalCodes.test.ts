import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { buildSchema, type GraphQLEnumType, type GraphQLInterfaceType, parse } from 'graphql';
import { contracts } from '../src/subgraphs.ts';
import { composeGraph } from '../src/supergraph/compose.ts';

const SHARED = readFileSync(
  new URL('../../subgraph-kit/sdl/shared.graphql', import.meta.url),
  'utf8',
);

/** A contract beside ours, with the types that all subgraphs share. */
function contract(name: string, sdl: string) {
  const link = `extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;
  return { name, typeDefs: parse([link, sdl, SHARED].join('\n')) };
}

it('subgraphs with commands of their own, and one with none, compose to all their codes', () => {
  const staff = contract(
    'staff',
    `extend enum RefusalCode { POST_TAKEN }
     type StaffPostTaken implements Refusal { code: RefusalCode! message: String! post: String! }
     type StaffAssigned { post: String! }
     union AssignResult = StaffAssigned | StaffPostTaken
     type Mutation { assign(post: String!): AssignResult! }`,
  );
  const reports = contract('reports', 'type Query { reportedDays: [Date!]! }');
  const schema = buildSchema(composeGraph([...contracts, staff, reports]).apiSchema);
  const codes = schema.getType('RefusalCode') as GraphQLEnumType;
  const names = codes.getValues().map((value) => value.name);
  expect(names).toEqual(
    expect.arrayContaining(['CONFLICTING_INPUT', 'STALE_VERSION', 'GAP', 'POST_TAKEN']),
  );
  const refusal = schema.getType('Refusal') as GraphQLInterfaceType;
  const implementers = schema.getPossibleTypes(refusal).map((type) => type.name);
  expect(implementers).toEqual(expect.arrayContaining(['StaffPostTaken', 'UnitNotLiving']));
  expect(Object.keys(refusal.getFields())).toEqual(['code', 'message']);
});
