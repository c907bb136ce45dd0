import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSearch, type TestSearch } from './search/openSearch.ts';
import { readCases, type SearchCase } from './search/readCases.ts';
import type { SearchAnswer } from './search/searchQuery.ts';

let open: TestSearch;
beforeAll(async () => {
  open = await openSearch();
});
afterAll(() => open.close());

const cases = readCases();
const titled = cases.map((one) => {
  const place = [one.asOf, one.within && `within ${one.within}`].filter(Boolean).join(', ');
  return [`${one.text}${place && ` (${place})`}`, one] as const;
});

function check({ hits }: SearchAnswer, { first, also, never }: SearchCase): void {
  const codes = hits.map((hit) => hit.node.code);
  if (first === null) expect(codes).toEqual([]);
  if (first !== null && first !== 'any') {
    const [hit] = hits;
    expect(first.codes).toContain(hit?.node.code);
    expect(first.matchedBy).toContain(hit?.matchedBy);
    expect(hit?.formerUntil).toBe(first.formerUntil);
  }
  expect(codes).toEqual(expect.arrayContaining([...also]));
  expect(codes.filter((code) => never.includes(code))).toEqual([]);
}

describe('the table of searches', () => {
  it('has at least 150', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });

  it.each(titled)('%s', async (_, one) => {
    const { text, asOf, within } = one;
    const composed = await open.search({ text: text.normalize('NFC'), asOf, within, first: 100 });
    check(composed, one);
    const decomposed = await open.search({ text: text.normalize('NFD'), asOf, within, first: 100 });
    expect(decomposed.hits).toEqual(composed.hits);
  });
});
