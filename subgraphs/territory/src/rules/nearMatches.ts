import { foldDiacritics, isOneEditApart } from '@haicap/domain-kit';
import type { AddressCandidate, AddressIndex } from './AddressCandidate.ts';
import { indexCandidates } from './AddressCandidate.ts';
import { contextOf } from './fitContext.ts';
import { fitsKind } from './matchName.ts';
import type { AddressLevel, NamePart } from './NamePart.ts';
import type { AddressReading, ParsedAddress } from './parseAddress.ts';

const MAX_NEAR = 10;

/** The smallest unit that a reading names. */
export function targetOf(reading: AddressReading): { part: NamePart; level: AddressLevel } | null {
  if (reading.commune) return { part: reading.commune, level: 'COMMUNE' };
  if (reading.district) return { part: reading.district, level: 'DISTRICT' };
  return reading.province ? { part: reading.province, level: 'PROVINCE' } : null;
}

/**
 * Units that come close to an address that matches none, the closest first, ten at most: of the
 * written letters but of another kind, in another place or with other diacritics, and those of
 * `nearCandidates` that are one typing error per word away.
 */
export function nearMatches(
  address: ParsedAddress,
  index: AddressIndex,
  nearCandidates: Iterable<AddressCandidate>,
): readonly string[] {
  const misses = new Map<string, number>();
  const near = [...indexCandidates(nearCandidates).values()].flat();
  for (const reading of address.readings) {
    const target = targetOf(reading);
    if (!target) continue;
    const { part, level } = target;
    const fitsContext = contextOf(reading, index);
    const typed = foldDiacritics(part.name);
    const close = near.filter(({ name }) => isOneEditApart(typed, foldDiacritics(name)));
    for (const row of [...(index.get(part.foldedKey) ?? []), ...close]) {
      if (row.level !== level) continue;
      const wrong =
        (row.foldedKey === part.foldedKey ? 0 : 1) +
        (fitsKind(part, row) ? 0 : 1) +
        (row.formerName ? 1 : 0);
      const distance = wrong + (fitsContext(row) ? 0 : 4) + reading.cost * 16;
      misses.set(row.unitId, Math.min(distance, misses.get(row.unitId) ?? distance));
    }
  }
  const closest = [...misses].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  return closest.slice(0, MAX_NEAR).map(([unitId]) => unitId);
}
