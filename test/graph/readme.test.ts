import { readFileSync } from 'node:fs';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OpenGraph, openGraph } from '../support/openGraph.ts';

let territory: TestTerritory;
let graph: OpenGraph;

beforeAll(async () => {
  territory = await openTerritory(officialTemplate());
  graph = await openGraph([territory.subgraph]);
}, 180_000);
afterAll(async () => {
  await graph?.close();
  await territory?.close();
});

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const FIRST =
  /```sh\ncurl [^']*'content-type: application\/json' -d '([^']*)'\n```\s*```json\n([\s\S]*?)```/;

test("the README's first query gives the answer that stands below it", async () => {
  const [, body = '', answer = ''] = FIRST.exec(README) ?? [];
  const { query } = JSON.parse(body) as { query: string };
  expect(query).toContain('predecessors');
  expect(await graph.ask(query)).toEqual(JSON.parse(answer));
});

test('of the day before, the same code is another unit without predecessors', async () => {
  expect(README).toContain('`unit(code: "26740", asOf: "2025-06-30")` it is Phường Bến Nghé');
  const query = `{ unit(code: "26740", asOf: "2025-06-30") {
    fullName predecessors { extent unit { fullName } } } }`;
  expect(await graph.ask(query)).toEqual({
    data: { unit: { fullName: 'Phường Bến Nghé', predecessors: [] } },
  });
});
