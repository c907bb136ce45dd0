import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readReferenceData, referenceFolder } from './referenceData.ts';
import { misspellings, searchMisspellings } from './search/misspellings.ts';
import { openSearch, type TestSearch } from './search/openSearch.ts';

const reference = readReferenceData();

let open: TestSearch;
beforeAll(async () => {
  open = await openSearch();
});
afterAll(() => open.close());

/** `npm run bench search` tries 500. */
const TRIED = 60;

if (!reference) {
  test('there are no reference data here: nobody misspells them', () => {
    process.stderr.write(`No reference data in ${referenceFolder()}: no misspellings are tried\n`);
    expect(existsSync(referenceFolder())).toBe(false);
  });
} else {
  test(`of ${TRIED} misspellings 98 % bring the right unit first, and none a wrong one as exact`, async () => {
    const all = misspellings(reference, TRIED, 18);
    const { rightFirst, missed, wronglyExact } = await searchMisspellings(open.search, all);
    expect(wronglyExact).toEqual([]);
    expect({ few: rightFirst >= 0.98 * TRIED, missed }).toMatchObject({ few: true });
  });
}
