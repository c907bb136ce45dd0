import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSearch, type TestSearch } from './search/openSearch.ts';
import type { Hit, SearchVariables } from './search/searchQuery.ts';

let open: TestSearch;
beforeAll(async () => {
  open = await openSearch();
});
afterAll(() => open.close());

async function first(variables: SearchVariables) {
  const { hits } = await open.search(variables);
  const { cursor: _, ...hit } = hits[0] as Hit;
  return hit;
}

describe('a hit says why it was found', () => {
  it('a unit that bears the name', async () => {
    expect(await first({ text: 'Phường Sài Gòn' })).toEqual({
      matchedBy: 'EXACT_NAME',
      matchedName: 'Phường Sài Gòn',
      formerUnit: null,
      formerUntil: null,
      node: { id: '26740.2', code: '26740', fullName: 'Phường Sài Gòn' },
    });
  });

  it('a unit that another became, which was dissolved on 1 July 2025', async () => {
    expect(await first({ text: 'ben nghe' })).toEqual({
      matchedBy: 'WITHOUT_DIACRITICS',
      matchedName: 'Phường Bến Nghé',
      formerUnit: { id: '26740.1@2025-06-30', fullName: 'Phường Bến Nghé' },
      formerUntil: '2025-07-01',
      node: { id: '26740.2', code: '26740', fullName: 'Phường Sài Gòn' },
    });
  });

  it('a unit that bore the name itself', async () => {
    expect(await first({ text: 'Xã Lộc Ninh, Đồng Nai' })).toEqual({
      matchedBy: 'EXACT_NAME',
      matchedName: 'Xã Lộc Ninh',
      formerUnit: null,
      formerUntil: '2026-04-30',
      node: { id: '25270.2', code: '25270', fullName: 'Phường Lộc Ninh' },
    });
  });

  it('a name from before the first recorded day, of which no unit and no day is recorded', async () => {
    expect(await first({ text: 'Xã Văn Đức, Gia Lâm, Hà Nội' })).toEqual({
      matchedBy: 'EXACT_NAME',
      matchedName: 'Xã Văn Đức',
      formerUnit: null,
      formerUntil: null,
      node: { id: '00577.2', code: '00577', fullName: 'Xã Bát Tràng' },
    });
  });

  it('a former holder of a code', async () => {
    const { hits } = await open.search({ text: '00634' });
    const [holder, ...others] = hits;
    expect(holder).toMatchObject({ matchedBy: 'CODE', matchedName: '00634', formerUnit: null });
    expect(holder?.node.fullName).toBe('Phường Tây Mỗ');
    expect(others).toHaveLength(4);
    for (const other of others) {
      expect(other).toMatchObject({
        matchedBy: 'CODE',
        formerUntil: '2025-07-01',
        formerUnit: { fullName: 'Phường Đại Mỗ' },
      });
    }
  });
});

describe('includeDissolved', () => {
  it('answers the dissolved unit itself, as it was last', async () => {
    expect(await first({ text: 'Bến Nghé', includeDissolved: true })).toEqual({
      matchedBy: 'EXACT_NAME',
      matchedName: 'Phường Bến Nghé',
      formerUnit: null,
      formerUntil: '2025-07-01',
      node: { id: '26740.1', code: '26740', fullName: 'Phường Bến Nghé' },
    });
  });

  it('answers both holders of a code', async () => {
    const { hits } = await open.search({ text: '26740', includeDissolved: true });
    expect(hits.map(({ node }) => node.id)).toEqual(['26740.2', '26740.1']);
  });

  it('answers a district that was split among many as one', async () => {
    const { hits } = await open.search({ text: 'Quận 1', includeDissolved: true });
    expect(hits.map(({ node }) => node.id)).toEqual(['760.1']);
  });
});

describe('asOf', () => {
  it('takes an end that was still to come for none', async () => {
    const hit = await first({ text: 'Xã Lộc Ninh, Đồng Nai', asOf: '2026-04-29' });
    expect(hit).toMatchObject({ formerUntil: null, node: { fullName: 'Xã Lộc Ninh' } });
  });

  it('finds no name of a later day, nor what a former name came to on a later day', async () => {
    const asOf = '2025-06-30';
    const later = await open.search({ text: 'Phường Lộc Ninh', asOf });
    expect(later.hits.filter(({ matchedBy }) => matchedBy !== 'SIMILAR')).toEqual([]);
    const former = await open.search({ text: 'Xã Văn Đức, Gia Lâm, Hà Nội', asOf });
    expect(former.hits).toEqual([]);
  });
});
