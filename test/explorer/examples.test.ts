import { openCongress, type TestCongress } from '@haicap/congress/testing/congress';
import { examples } from '@haicap/explorer';
import { catchUp, territoryLog } from '@haicap/subgraph-kit';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { noonTokens } from '../access/noonIssuer.ts';
import { askTerritory } from '../access/territory.ts';
import { analyst, type OpenStaff, openStaff } from '../personnel/openStaff.ts';
import { type OpenGraph, openGraph } from '../support/openGraph.ts';

let staff: OpenStaff;
let congress: TestCongress;
let graph: OpenGraph;

beforeAll(async () => {
  staff = await openStaff();
  congress = await openCongress({
    follow: (pool) => catchUp(territoryLog(pool, askTerritory(staff.territory))),
  });
  const subgraphs = [staff.territory.subgraph, staff.personnel.subgraph, congress.subgraph];
  graph = await openGraph(subgraphs, { tokens: noonTokens });
}, 240_000);
afterAll(async () => {
  await graph?.close();
  await congress?.close();
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
