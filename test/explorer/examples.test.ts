import { examples } from '@haicap/explorer';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { noonTokens } from '../access/noonIssuer.ts';
import { analyst, type OpenStaff, openStaff } from '../personnel/openStaff.ts';
import { type OpenGraph, openGraph } from '../support/openGraph.ts';

let staff: OpenStaff;
let graph: OpenGraph;

beforeAll(async () => {
  staff = await openStaff();
  const subgraphs = [staff.territory.subgraph, staff.personnel.subgraph];
  graph = await openGraph(subgraphs, { tokens: noonTokens });
}, 240_000);
afterAll(async () => {
  await graph?.close();
  await staff?.close();
});

test.each(examples.map((example) => [example.id, example] as const))(
  'the example %s is answered',
  async (_, { query, variables }) => {
    const { data, errors } = await graph.ask(query, variables ?? {}, await analyst());
    expect(errors).toBeUndefined();
    expect(Object.values(data).every((value) => value !== null)).toBe(true);
  },
);
