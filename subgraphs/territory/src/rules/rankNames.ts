import { type NameKeys, nameKey, spellingKey } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import type { AddressCandidate } from './AddressCandidate.ts';
import { contextOf } from './fitContext.ts';
import { targetOf } from './nearMatches.ts';
import type { AddressReading, ParsedAddress } from './parseAddress.ts';
import { remembering } from './remembering.ts';
import { type Fitting, fitSearch, fitsWhole, type SearchFit } from './searchName.ts';
import { fitSimilar } from './searchSimilar.ts';

/** A name that was found, and how. */
export interface FoundName<Candidate> {
  readonly candidate: Candidate;
  readonly fit: SearchFit;
}

/** A candidate with its folded key, and whether it lies where all must lie that is to be found. */
export interface PlacedCandidate extends AddressCandidate {
  readonly foldedKey: string;
  readonly inside: boolean;
}

/** Candidates by the folded key of their name. */
export type SearchIndex<Candidate> = ReadonlyMap<string, readonly (Candidate & NameKeys)[]>;

/** Arranges candidates; of a thousand only a few are asked for their tighter keys. */
export function indexFound<Candidate extends PlacedCandidate>(
  rows: readonly Candidate[],
): SearchIndex<Candidate> {
  const [exactKeyOf, looseKeyOf] = [remembering(nameKey), remembering(spellingKey)];
  const keyed = rows.map((row) => ({
    ...row,
    get exactKey() {
      return exactKeyOf(row.name);
    },
    get looseKey() {
      return looseKeyOf(row.name);
    },
  }));
  return groupBy(keyed, ({ foldedKey }) => foldedKey);
}

/**
 * The names that a text finds, each by its surest fit, in no order. Readings are tried by their cost:
 * a less plausible one counts only where the more plausible ones find nothing, or no whole name where
 * it finds one ("Phường Đúc" is a name, and no ward whose name has the word Đúc). Only `plausible`
 * readings may find some words of a name.
 */
export function findNames<Candidate extends PlacedCandidate>(
  { readings }: ParsedAddress,
  plausible: ParsedAddress,
  index: SearchIndex<Candidate>,
): readonly FoundName<Candidate>[] {
  const named = byCost(readings).find((group) =>
    findIn(group, index, (key) => index.get(key) ?? [], fitSearch).some(({ fit }) =>
      fitsWhole(fit),
    ),
  );
  return findFirst(named ? [named] : byCost(plausible.readings), index, fitSearch);
}

/** The names that come close to those that a text finds none for. */
export function findSimilarNames<Candidate extends PlacedCandidate>(
  { readings }: ParsedAddress,
  index: SearchIndex<Candidate>,
): readonly FoundName<Candidate>[] {
  return findFirst(byCost(readings), index, fitSimilar);
}

function byCost(readings: readonly AddressReading[]): readonly (readonly AddressReading[])[] {
  return [...groupBy(readings, ({ cost }) => cost).values()];
}

/** What the first group finds that finds any, among all candidates. */
function findFirst<Candidate extends PlacedCandidate>(
  groups: readonly (readonly AddressReading[])[],
  index: SearchIndex<Candidate>,
  fitting: Fitting,
): readonly FoundName<Candidate>[] {
  const all = [...index.values()].flat();
  for (const readings of groups) {
    const found = findIn(readings, index, () => all, fitting);
    if (found.length > 0) return found;
  }
  return [];
}

function findIn<Candidate extends PlacedCandidate>(
  readings: readonly AddressReading[],
  index: SearchIndex<Candidate>,
  candidatesFor: (foldedKey: string) => readonly (Candidate & NameKeys)[],
  fitting: Fitting,
): readonly FoundName<Candidate>[] {
  const found = new Map<Candidate, SearchFit>();
  for (const reading of readings) {
    const target = targetOf(reading);
    const candidates = target ? candidatesFor(target.part.foldedKey) : [];
    if (!target || candidates.length === 0) continue;
    const fitsContext = contextOf(reading, index);
    const fitOf = fitting(target.part);
    for (const candidate of candidates) {
      const { level, inside } = candidate;
      if (level !== target.level || !inside || !fitsContext(candidate)) continue;
      const fit = fitOf(candidate);
      const known = found.get(candidate);
      if (fit && (!known || fit.rank < known.rank)) found.set(candidate, fit);
    }
  }
  return [...found].map(([candidate, fit]) => ({ candidate, fit }));
}
