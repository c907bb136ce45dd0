import { existsSync } from 'node:fs';
import { spellingKey } from '@haicap/domain-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readReferenceData, referenceFolder } from './referenceData.ts';
import {
  type DiacriticPair,
  diacriticPairs,
  type ListedUnit,
  newUnits,
  oldUnits,
  withoutDiacritics,
} from './search/diacriticPairs.ts';
import { openSearch, type TestSearch } from './search/openSearch.ts';
import type { Hit } from './search/searchQuery.ts';

const reference = readReferenceData();

let open: TestSearch;
beforeAll(async () => {
  open = await openSearch();
});
afterAll(() => open.close());

const SAME_NAME = ['EXACT_NAME', 'SPELLING'];

async function hitsOf(text: string, asOf: string): Promise<readonly Hit[]> {
  const { hits } = await open.search({ text, asOf, first: 500 });
  return hits;
}

/** What is wrong with the answers for one unit of a pair; empty if nothing is. */
async function faults(unit: ListedUnit, other: ListedUnit, asOf: string): Promise<string[]> {
  const place = [unit.fullName, unit.district, unit.province].filter(Boolean).join(', ');
  const hits = await hitsOf(place, asOf);
  const [first] = hits;
  const found: string[] = [];
  if (first?.node.code !== unit.code || first.matchedBy !== 'EXACT_NAME') {
    found.push(`${place} finds ${first?.node.code} by ${first?.matchedBy} first`);
  }
  const inProvince = await hitsOf(`${unit.name}, ${unit.province}`, asOf);
  const wrong = [...hits, ...inProvince].some(
    ({ node, matchedBy, matchedName }) =>
      node.code === other.code && matchedName === other.fullName && SAME_NAME.includes(matchedBy),
  );
  if (wrong) found.push(`${unit.name} finds ${other.fullName} (${other.code}) as the same name`);
  return found;
}

async function faultsOfPair([one, other]: DiacriticPair, asOf: string): Promise<string[]> {
  const plain = withoutDiacritics(`${one.name}, ${one.province}`);
  const codes = (await hitsOf(plain, asOf)).map(({ node }) => node.code);
  const missing = [one, other].filter(({ code }) => !codes.includes(code));
  return [
    ...missing.map(({ fullName, code }) => `${plain} does not find ${fullName} (${code})`),
    ...(await faults(one, other, asOf)),
    ...(await faults(other, one, asOf)),
  ];
}

/** Đăk and Đắk, say: by the rules of spelling one name, written in two ways. */
function areSpellings([one, other]: DiacriticPair): boolean {
  return spellingKey(one.name) === spellingKey(other.name);
}

if (!reference) {
  test('there are no reference data here: no names are held against each other', () => {
    process.stderr.write(`No reference data in ${referenceFolder()}: no pairs are searched\n`);
    expect(existsSync(referenceFolder())).toBe(false);
  });
} else {
  describe('every pair of names in one province that differ only in diacritics', () => {
    const lists = [
      ['2025-06-30', diacriticPairs(oldUnits(reference))],
      ['2025-07-01', diacriticPairs(newUnits(reference))],
    ] as const;

    test.each(lists.map(([asOf, pairs]) => [asOf, pairs.length, pairs] as const))(
      'on %s, %i pairs: each finds itself and not the other, without diacritics both',
      async (asOf, count, pairs) => {
        expect(count).toBeGreaterThan(0);
        const found: string[] = [];
        for (const pair of pairs.filter((one) => !areSpellings(one))) {
          found.push(...(await faultsOfPair(pair, asOf)));
        }
        expect(found).toEqual([]);
      },
      300_000,
    );
  });
}
