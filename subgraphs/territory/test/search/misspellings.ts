import { nameKey } from '@haicap/domain-kit';
import type { ReferenceData } from '../referenceData.ts';
import { type ListedUnit, newUnits, oldUnits } from './diacriticPairs.ts';
import { misspell } from './misspell.ts';
import { pick, seededRandom } from './random.ts';
import type { Hit, SearchVariables } from './searchQuery.ts';

/** A commune's full address with one error in its name, on the day of its list. */
export interface Misspelling {
  readonly text: string;
  readonly asOf: string;
  readonly unit: ListedUnit;
}

/** How misspelt addresses were answered. */
export interface MisspellingResult {
  readonly rightFirst: number;
  /** Those that did not bring the right unit first, with what they brought. */
  readonly missed: readonly string[];
  /** Wrong units that were called the same name: there must be none. */
  readonly wronglyExact: readonly string[];
}

/**
 * So many misspellings, the same for the same seed, half of them of communes of 30 June 2025, half of
 * today's. One that is another real name in the same place is none.
 */
export function misspellings(
  reference: ReferenceData,
  count: number,
  seed: number,
): readonly Misspelling[] {
  const random = seededRandom(seed);
  const old = oldUnits(reference);
  const lists = [
    { asOf: '2025-06-30', units: old, real: namesIn(old) },
    { asOf: '2025-07-01', units: newUnits(reference), real: namesIn(old, newUnits(reference)) },
  ];
  const made: Misspelling[] = [];
  while (made.length < count) {
    const { asOf, units, real } = pick(random, lists);
    const unit = pick(random, units);
    const wrong = misspell(unit.name, random);
    if (wrong === null) continue;
    const fullName = unit.fullName.replace(unit.name, wrong);
    if (real.has(keyOf({ ...unit, fullName }, asOf))) continue;
    const place = [fullName, unit.district, unit.province].filter(Boolean);
    made.push({ text: place.join(', '), asOf, unit });
  }
  return made;

  function namesIn(...all: readonly (readonly ListedUnit[])[]): ReadonlySet<string> {
    const asOf = all.length > 1 ? '2025-07-01' : '2025-06-30';
    return new Set(all.flat().map((unit) => keyOf(unit, asOf)));
  }
}

/** Today's addresses have no district: there a name counts in all of its province. */
function keyOf({ fullName, district, province }: ListedUnit, asOf: string): string {
  return [nameKey(fullName), asOf === '2025-06-30' ? district : null, province].join('|');
}

const SAME_NAME = ['EXACT_NAME', 'SPELLING'];

/** Searches for each. */
export async function searchMisspellings(
  search: (variables: SearchVariables) => Promise<{ readonly hits: readonly Hit[] }>,
  all: readonly Misspelling[],
): Promise<MisspellingResult> {
  const missed: string[] = [];
  const wronglyExact: string[] = [];
  for (const { text, asOf, unit } of all) {
    const { hits } = await search({ text, asOf, first: 20 });
    const told = ({ matchedBy, matchedName }: Hit) => `${matchedBy} ${matchedName}`;
    if (hits[0]?.node.code !== unit.code) {
      missed.push(`${text} (${unit.fullName}): ${hits[0] ? told(hits[0]) : 'nothing'}`);
    }
    for (const hit of hits) {
      const isWrong = hit.node.code !== unit.code && SAME_NAME.includes(hit.matchedBy);
      if (isWrong) wronglyExact.push(`${text} (${unit.fullName}): ${told(hit)}`);
    }
  }
  return { rightFirst: all.length - missed.length, missed, wronglyExact };
}
