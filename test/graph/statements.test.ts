import { poolOf } from '@haicap/subgraph-kit';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
import { recordStatements } from '@haicap/test-kit';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OpenGraph, openGraph } from '../support/openGraph.ts';

let territory: TestTerritory;
let graph: OpenGraph;

beforeAll(async () => {
  territory = await openTerritory(officialTemplate());
  graph = await openGraph([territory.subgraph]);
});
afterAll(async () => {
  await graph?.close();
  await territory?.close();
});

async function statementsOf(query: string, variables = {}): Promise<number> {
  const record = recordStatements(poolOf(territory.database));
  const { data, errors } = await graph.ask(query, variables);
  record.stop();
  expect(errors).toBeUndefined();
  expect(data).toBeTruthy();
  return record.dataStatements().length;
}

test('the country, its provinces and their first 100 communes take at most 8 statements', async () => {
  const statements = await statementsOf(`{ unit(code: "VN") { children(first: 34) { edges { node {
    fullName children(first: 100) { edges { node { fullName
      predecessors { extent unit { fullName } } legalTexts { number } } } } } } } } }`);
  expect(statements).toBeLessThanOrEqual(8);
});

test('1,000 codes convert in at most 3 statements', async () => {
  const inputs = await territory.database.query(
    `select code from unit_version where level = 'COMMUNE' and valid_from = '2025-06-30'
     order by md5(code) limit 1000`,
  );
  const statements = await statementsOf(
    `query ($inputs: [ConvertUnitInput!]!) {
       convertUnits(inputs: $inputs, from: "2025-06-30", to: "2025-07-01") {
         input status targets { extent residentsFollow unit { code fullName } } } }`,
    { inputs },
  );
  expect(statements).toBeLessThanOrEqual(3);
});
