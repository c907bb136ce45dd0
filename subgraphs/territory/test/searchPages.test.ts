import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openSearch, type TestSearch } from './search/openSearch.ts';
import type { Hit, SearchVariables } from './search/searchQuery.ts';

let open: TestSearch;
beforeAll(async () => {
  open = await openSearch();
});
afterAll(() => open.close());

/** All hits, page by page, the sizes of the pages taken in turn. */
async function pages(variables: SearchVariables, sizes: readonly number[]): Promise<Hit[]> {
  const all: Hit[] = [];
  let after: string | undefined;
  for (let page = 0, more = true; more; page += 1) {
    const first = sizes[page % sizes.length] ?? 1;
    const { hits, pageInfo } = await open.search({ ...variables, first, after });
    expect(pageInfo.hasPreviousPage).toBe(page > 0);
    expect(pageInfo.endCursor).toBe(hits.at(-1)?.cursor ?? null);
    if (pageInfo.hasNextPage) expect(hits).toHaveLength(first);
    all.push(...hits);
    after = pageInfo.endCursor ?? undefined;
    more = pageInfo.hasNextPage;
  }
  return all;
}

describe('pages of a search', () => {
  it('have no gap and no repeat, whatever their sizes', async () => {
    const search = fc.record({
      text: fc.constantFrom(
        'my tho',
        'Mỹ Tho',
        'phu my',
        'Quận 1',
        'an gi',
        'tan phu',
        'Lộc',
        '79',
      ),
      asOf: fc.constantFrom('2025-06-30', '2025-07-01', undefined),
      includeDissolved: fc.boolean(),
    });
    const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(search, sizes, async (variables, each) => {
        const { hits, pageInfo } = await open.search({ ...variables, first: 500 });
        expect(pageInfo.hasNextPage).toBe(false);
        expect(await pages(variables, each)).toEqual(hits);
        expect(new Set(hits.map(({ node }) => node.id)).size).toBe(hits.length);
      }),
      { numRuns: 25, seed: 20250701 },
    );
  });

  it('reach the end of a list longer than the longest page', async () => {
    const all = await pages({ text: 'tan' }, [500]);
    expect(all.length).toBeGreaterThan(500);
    expect(new Set(all.map(({ node }) => node.id)).size).toBe(all.length);
    expect(await pages({ text: 'tan' }, [170])).toEqual(all);
  });
});

describe('refusals', () => {
  it.each<[string, SearchVariables]>([
    ['TERRITORY_DAY_NOT_RECORDED', { text: 'Mỹ Tho', asOf: '2025-06-29' }],
    ['PAGE_TOO_LARGE', { text: 'Mỹ Tho', first: 501 }],
    ['BAD_USER_INPUT', { text: 'Mỹ Tho', within: 'Đồng Tháp' }],
    ['BAD_USER_INPUT', { text: 'Mỹ Tho', within: "79'; drop table unit" }],
    ['BAD_USER_INPUT', { text: 'Mỹ Tho', after: 'nowhere' }],
    ['BAD_USER_INPUT', { text: 'a'.repeat(201) }],
  ])('%s: %j', async (code, variables) => {
    expect(await open.refusal(variables)).toBe(code);
  });

  it('a text of 200 characters is none too long, composed or not', async () => {
    const { hits } = await open.search({ text: 'ế'.repeat(200).normalize('NFD') });
    expect(hits).toEqual([]);
  });
});

describe('texts that are no names', () => {
  it.each(['', ' ', '\t\n', '...', '-', "'", '%', '_%_', '\\', '🙂', '\u0000', '\ud800', '(a+)+$'])(
    '%j finds nothing and asks nothing',
    async (text) => {
      const { hits, statements } = await open.search({ text });
      expect(hits).toEqual([]);
      expect(statements).toEqual([]);
    },
  );

  it.each(['x'.repeat(200), 'a '.repeat(100), 'xã '.repeat(66), 'quan 1 phuong 2 '.repeat(12)])(
    '%j is answered',
    async (text) => {
      const { hits } = await open.search({ text });
      expect(Array.isArray(hits)).toBe(true);
    },
  );

  it('signs of patterns are no patterns: M_ Tho and S% Gòn are no whole names', async () => {
    for (const text of ['M_ Tho', 'S% Gòn', 'M[yỹ] Tho', 'B.* Nghé']) {
      const { hits } = await open.search({ text });
      const wrong = hits.filter(({ matchedBy }) => matchedBy !== 'SIMILAR');
      expect(wrong.map(({ matchedName }) => matchedName)).not.toContain('Phường Mỹ Tho');
      expect(wrong.map(({ matchedName }) => matchedName)).not.toContain('Phường Sài Gòn');
    }
  });
});
