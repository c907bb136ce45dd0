import { readFileSync } from 'node:fs';
import { examples } from '@haicap/explorer';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
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

const PAGE = readFileSync(new URL('../../docs/QUERIES.md', import.meta.url), 'utf8');
const QUESTION = /^## (\d+\. .+)$[\s\S]*?```graphql\n([\s\S]*?)```[\s\S]*?```json\n([\s\S]*?)```/gm;
const questions = [...PAGE.matchAll(QUESTION)].map(([, title, query, answer]) => ({
  title: String(title),
  query: String(query),
  answer: JSON.parse(String(answer)),
}));

test('docs/QUERIES.md has twenty questions', () => {
  expect(questions).toHaveLength(20);
  expect(examples.length).toBeGreaterThanOrEqual(10);
});

test.each(questions)('$title', async ({ query, answer }) => {
  expect(await graph.ask(query)).toEqual(answer);
});
