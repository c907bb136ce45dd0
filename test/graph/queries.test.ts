import { readFileSync } from 'node:fs';
import { examples } from '@haicap/explorer';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OpenStaff, openStaff } from '../personnel/openStaff.ts';
import { type OpenGraph, openGraph } from '../support/openGraph.ts';

let staff: OpenStaff;
let graph: OpenGraph;

beforeAll(async () => {
  staff = await openStaff();
  graph = await openGraph([staff.territory.subgraph, staff.personnel.subgraph]);
}, 240_000);
afterAll(async () => {
  await graph?.close();
  await staff?.close();
});

const PAGE = readFileSync(new URL('../../docs/QUERIES.md', import.meta.url), 'utf8');
const QUESTION = /^## (\d+\. .+)$[\s\S]*?```graphql\n([\s\S]*?)```[\s\S]*?```json\n([\s\S]*?)```/gm;
const questions = [...PAGE.matchAll(QUESTION)].map(([, title, query, answer]) => ({
  title: String(title),
  query: String(query),
  answer: JSON.parse(String(answer)),
}));

test('docs/QUERIES.md has twenty-four questions', () => {
  expect(questions).toHaveLength(24);
  expect(examples.length).toBeGreaterThanOrEqual(10);
});

test.each(questions)('$title', async ({ query, answer }) => {
  expect(await graph.ask(query)).toEqual(answer);
});
