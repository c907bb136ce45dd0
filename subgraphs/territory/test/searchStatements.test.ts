import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readingsOf } from './search/explain.ts';
import { openSearch, type TestSearch } from './search/openSearch.ts';

let open: TestSearch;
beforeAll(async () => {
  open = await openSearch();
});
afterAll(() => open.close());

/** Candidates; the lineage of those dissolved; the rows of the units that answer. */
const COMMON = 3;

describe('statements', () => {
  it.each([
    ['a name that is borne', 'Hà Nội', 2],
    ['a dissolved name', 'Bến Nghé', COMMON],
    ['a name without diacritics', 'my tho', COMMON],
    ['with a place', 'Phường Bến Nghé, Quận 1, TP.HCM', COMMON],
    ['a code', '26740', COMMON],
    ['a misspelling: what is like it, too', 'Bến Ngé', COMMON + 1],
    ['nothing found', 'xyzzy foo', 2],
  ])('%s', async (_, text, count) => {
    const { statements } = await open.search({ text, first: 10 });
    expect(statements).toHaveLength(count);
  });

  it('do not grow with the hits: one more where the first 50 names do not fill a page', async () => {
    const { hits, statements } = await open.search({ text: 'tan', first: 500 });
    expect(hits).toHaveLength(500);
    expect(statements.length).toBeLessThanOrEqual(COMMON + 1);
  });

  it('do not grow by within', async () => {
    const { statements } = await open.search({ text: 'Bến Nghé', within: '760', first: 10 });
    expect(statements).toHaveLength(COMMON);
  });
});

describe('indexes', () => {
  it.each([
    ['a name', { text: 'Bến Nghé' }],
    ['a name without diacritics', { text: 'tan thanh' }],
    ['one letter', { text: 'p' }],
    ['two letters', { text: 'th' }],
    ['three letters', { text: 'phu' }],
    ['words within a name', { text: 'Tháp Chàm' }],
    ['with a place', { text: 'phuong ben nghe, quan 1, tp hcm' }],
    ['a code', { text: '26740' }],
    ['a misspelling', { text: 'Phường Bến Ngé, TP.HCM' }],
    ['a longer misspelling', { text: 'Xuân Huơng Đà Lạtt' }],
    ['within a province', { text: 'phu my', within: '82' }],
  ])('%s: no statement reads all versions, none writes a file', async (_, variables) => {
    const { database } = open.territory;
    const readings = await readingsOf(database, 'unit_version', () =>
      open.search({ ...variables, first: 10 }),
    );
    expect(readings.length).toBeGreaterThan(0);
    for (const { ways, temporaryBlocks } of readings) {
      expect(ways).not.toContain('Seq Scan');
      expect(temporaryBlocks).toBe(0);
    }
    expect(readings[0]?.ways).toEqual(expect.arrayContaining([expect.stringMatching(/Scan/)]));
  });
});
