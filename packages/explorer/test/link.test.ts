import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromFragment, toFragment } from '../src/link/link.ts';

describe('a link', () => {
  it('carries the query, its variables and the view', async () => {
    const view = fc.constantFrom('json' as const, 'table' as const);
    const text = fc.string({ unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(text, text, view, async (query, variables, shown) => {
        const shared = { query, variables, view: shown };
        const fragment = await toFragment(shared);
        expect(fragment).toMatch(/^#q=[A-Za-z0-9_-]*$/);
        expect(await fromFragment(fragment)).toEqual(shared);
      }),
      { numRuns: 50 },
    );
  });

  it('that is damaged, strange or far too long carries nothing', async () => {
    for (const fragment of ['', '#x=1', '#q=', '#q=%%%', '#q=AAAA', '#q=!']) {
      expect(await fromFragment(fragment)).toBeUndefined();
    }
    const bomb = await toFragment({ query: 'a'.repeat(600 * 1024), variables: '', view: 'json' });
    expect(await fromFragment(bomb)).toBeUndefined();
  });
});
