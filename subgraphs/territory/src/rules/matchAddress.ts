import { groupBy } from '@haicap/subgraph-kit';
import type { AddressCandidate, AddressIndex } from './AddressCandidate.ts';
import { contextOf } from './fitContext.ts';
import { type AddressMatch, fitName, fitsKind, leastRank, type NameFit } from './matchName.ts';
import { nearMatches, targetOf } from './nearMatches.ts';
import type { AddressReading, ParsedAddress } from './parseAddress.ts';

/** A unit that an address names, and how its name was recognised. */
export interface MatchedUnit {
  readonly unitId: string;
  readonly matchedBy: AddressMatch;
}

/** What an address names. */
export interface AddressOutcome {
  /** One unit, several, or none that fits in name, kind and place. */
  readonly status: 'EXACT' | 'SEVERAL' | 'UNKNOWN';
  /** All recognised in the same way; empty if UNKNOWN. */
  readonly matches: readonly MatchedUnit[];
  /** If UNKNOWN, units that come close. */
  readonly near: readonly string[];
  /** House number, street and the like, as the matching reading left them. */
  readonly leftovers: readonly string[];
}

/**
 * Finds the units that an address names: the smallest unit that it states, by the surest way that
 * finds any, and only where the stated kind, district and province fit as well. Readings are tried
 * by their cost; equally plausible ones count together, so that an ambiguous address is SEVERAL.
 *
 * In bulk: parse all addresses, fetch the rows of `keysOf(addresses)` in one statement, arrange them
 * by `indexCandidates`, then match each. `nearCandidates` are looked at only where nothing matches;
 * fetch them, by trigram say, for those that came back UNKNOWN.
 */
export function matchAddress(
  address: ParsedAddress,
  index: AddressIndex,
  nearCandidates: Iterable<AddressCandidate> = [],
): AddressOutcome {
  for (const readings of groupBy(address.readings, ({ cost }) => cost).values()) {
    const best = leastRank(readings.flatMap((reading) => fitsOf(reading, index)));
    if (best.length > 0) return outcome(best);
  }
  const near = nearMatches(address, index, nearCandidates);
  return { status: 'UNKNOWN', matches: [], near, leftovers: [] };
}

interface Fit {
  readonly unitId: string;
  readonly fit: NameFit;
  readonly reading: AddressReading;
}

function fitsOf(reading: AddressReading, index: AddressIndex): readonly Fit[] {
  const target = targetOf(reading);
  if (!target) return [];
  const rows = (index.get(target.part.foldedKey) ?? []).filter(
    (row) => row.level === target.level && fitsKind(target.part, row),
  );
  if (rows.length === 0) return [];
  const fitsContext = contextOf(reading, index);
  return rows.filter(fitsContext).flatMap((row) => {
    const fit = fitName(target.part, row);
    return fit ? [{ unitId: row.unitId, fit, reading }] : [];
  });
}

function outcome(best: readonly Fit[]): AddressOutcome {
  const matches = new Map(
    best.map(({ unitId, fit }) => [unitId, { unitId, matchedBy: fit.matchedBy }]),
  );
  return {
    status: matches.size === 1 ? 'EXACT' : 'SEVERAL',
    matches: [...matches.values()],
    near: [],
    leftovers: best[0]?.reading.leftovers ?? [],
  };
}
