import { type NameKeys, nameKey, spellingKey } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import type { AddressCandidate } from './AddressCandidate.ts';
import { contextOf } from './fitContext.ts';
import { targetOf } from './nearMatches.ts';
import type { AddressReading, ParsedAddress } from './parseAddress.ts';
import { type Fitting, fitsWhole, type SearchFit } from './searchName.ts';

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
  const keyed = rows.map((row) => ({
    ...row,
    get exactKey() {
      return nameKey(row.name);
    },
    get looseKey() {
      return spellingKey(row.name);
    },
  }));
  return groupBy(keyed, ({ foldedKey }) => foldedKey);
}

/**
 * The names that a text finds, each by its surest fit, in no order. Readings are tried by their cost:
 * a less plausible one counts only where the more plausible ones find nothing, or no whole name where
 * it finds one ("Phường Đúc" is a name, and no ward whose name has the word Đúc).
 */
export function findNames<Candidate extends PlacedCandidate>(
  text: ParsedAddress,
  index: SearchIndex<Candidate>,
  fitting: Fitting,
): readonly FoundName<Candidate>[] {
  const all = [...index.values()].flat();
  const groups = [...groupBy(text.readings, ({ cost }) => cost).values()];
  const whole = groups.find((readings) =>
    findIn(readings, index, (key) => index.get(key) ?? [], fitting).some(({ fit }) =>
      fitsWhole(fit),
    ),
  );
  for (const readings of whole ? [whole] : groups) {
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
    if (!target) continue;
    const fitsContext = contextOf(reading, index);
    const fitOf = fitting(target.part);
    for (const candidate of candidatesFor(target.part.foldedKey)) {
      const { level, inside } = candidate;
      if (level !== target.level || !inside || !fitsContext(candidate)) continue;
      const fit = fitOf(candidate);
      const known = found.get(candidate);
      if (fit && (!known || fit.rank < known.rank)) found.set(candidate, fit);
    }
  }
  return [...found].map(([candidate, fit]) => ({ candidate, fit }));
}
