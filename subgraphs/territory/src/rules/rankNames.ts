import { groupBy } from '@haicap/subgraph-kit';
import type { AddressIndex, KeyedCandidate } from './AddressCandidate.ts';
import { contextOf } from './fitContext.ts';
import type { NamePart } from './NamePart.ts';
import { targetOf } from './nearMatches.ts';
import type { ParsedAddress } from './parseAddress.ts';
import type { SearchFit } from './searchName.ts';

/** A name that was found, and how. */
export interface FoundName<Candidate> {
  readonly candidate: Candidate;
  readonly fit: SearchFit;
}

type Fitting = (part: NamePart, candidate: KeyedCandidate) => SearchFit | null;

/**
 * The names that a text finds, each by its surest fit, in no order. Readings are tried by their cost:
 * a less plausible one counts only where the more plausible ones find nothing.
 */
export function findNames<Candidate extends KeyedCandidate>(
  text: ParsedAddress,
  index: AddressIndex,
  candidates: readonly Candidate[],
  fitting: Fitting,
): readonly FoundName<Candidate>[] {
  for (const readings of groupBy(text.readings, ({ cost }) => cost).values()) {
    const found = new Map<Candidate, SearchFit>();
    for (const reading of readings) {
      const target = targetOf(reading);
      if (!target) continue;
      const fitsContext = contextOf(reading, index);
      for (const candidate of candidates) {
        if (candidate.level !== target.level || !fitsContext(candidate)) continue;
        const fit = fitting(target.part, candidate);
        const known = found.get(candidate);
        if (fit && (!known || fit.rank < known.rank)) found.set(candidate, fit);
      }
    }
    if (found.size > 0) return [...found].map(([candidate, fit]) => ({ candidate, fit }));
  }
  return [];
}
