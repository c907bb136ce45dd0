import { assignLevels, type LevelAssignment } from './assignLevels.ts';
import { createPartReader, type PartReader } from './createPartReader.ts';
import { cutAddress, type Segment } from './cutAddress.ts';
import type { NamePart } from './NamePart.ts';

/** One way to read an address: the units it names, at least one of them. */
export interface AddressReading {
  readonly commune?: NamePart;
  readonly district?: NamePart;
  readonly province?: NamePart;
  /** House number, street, hamlet: what names no unit. */
  readonly leftovers: readonly string[];
  /** How much speaks against it; readings of one cost are equally plausible. */
  readonly cost: number;
}

/** An address and its readings, the most plausible first; none if it can name no unit. */
export interface ParsedAddress {
  readonly text: string;
  readonly readings: readonly AddressReading[];
}

const REVERSED_COST = 4;
const MAX_READINGS = 120;

/**
 * Reads an address as people write it: "12 Nguyễn Huệ, P. Bến Nghé, Q.1, TPHCM", "xã Mường Thanh
 * huyện Điện Biên tỉnh Điện Biên", "ben nghe - q1 - hcm", small to large or the other way round. The
 * country, postcodes and stray dots are ignored. It guesses nothing: where kind words or commas are
 * missing it returns every reading, and matching against the units of the day decides.
 */
export function parseAddress(text: string): ParsedAddress {
  const readPart = createPartReader();
  const readings = cutAddress(text).flatMap(({ segments, cost }) =>
    [...assignLevels(segments, readPart), ...reversed(segments, readPart)].map((found) =>
      toReading(found, cost),
    ),
  );
  const byMeaning = new Map<string, AddressReading>();
  for (const reading of readings.sort((a, b) => a.cost - b.cost)) {
    const meaning = meaningOf(reading);
    if (!byMeaning.has(meaning)) byMeaning.set(meaning, reading);
  }
  return { text, readings: [...byMeaning.values()].slice(0, MAX_READINGS) };
}

function reversed(segments: readonly Segment[], readPart: PartReader): readonly LevelAssignment[] {
  if (segments.length < 2) return [];
  return assignLevels(segments.toReversed(), readPart)
    .filter(({ parts }) => Object.keys(parts).length > 1)
    .map(({ parts, leftovers, cost }) => ({
      parts,
      leftovers: leftovers.toReversed(),
      cost: cost + REVERSED_COST,
    }));
}

function toReading(found: LevelAssignment, cost: number): AddressReading {
  const { COMMUNE, DISTRICT, PROVINCE } = found.parts;
  return {
    ...(COMMUNE && { commune: COMMUNE }),
    ...(DISTRICT && { district: DISTRICT }),
    ...(PROVINCE && { province: PROVINCE }),
    leftovers: found.leftovers,
    cost: found.cost + cost,
  };
}

function meaningOf({ commune, district, province }: AddressReading): string {
  return [commune, district, province]
    .map((part) => (part ? `${part.kindWord}:${part.exactKey}` : ''))
    .join('|');
}
