import { kindReadings } from '@haicap/domain-kit';
import type { PartReader } from './createPartReader.ts';
import type { Segment } from './cutAddress.ts';
import type { AddressLevel, NamePart } from './NamePart.ts';

/** The units that the large end of a list of segments can name, and what is left at the small end. */
export interface LevelAssignment {
  readonly parts: Partial<Readonly<Record<AddressLevel, NamePart>>>;
  readonly leftovers: readonly string[];
  readonly cost: number;
}

// House numbers, hamlets, streets: below every unit.
const BELOW_UNITS =
  /\d|^(?:số|đường|phố|ngõ|ngách|hẻm|kiệt|thôn|ấp|khóm|xóm|bản|buôn|làng|tổ|đội|khu|lô|tòa|toà|chung cư|duong|so|ngo|hem|thon|ap|khom|xom|ban|buon|lang|to|doi)(?!\p{L})/iu;

/** Every choice of one to three levels, from small to large; an address rather ends in a province. */
const LEVEL_TUPLES: readonly (readonly AddressLevel[])[] = [
  ['COMMUNE', 'DISTRICT', 'PROVINCE'],
  ['COMMUNE', 'PROVINCE'],
  ['COMMUNE', 'DISTRICT'],
  ['DISTRICT', 'PROVINCE'],
  ['PROVINCE'],
  ['DISTRICT'],
  ['COMMUNE'],
];

/** Segments run from small to large; the last one to three of them name units. */
export function assignLevels(
  segments: readonly Segment[],
  readPart: PartReader,
): readonly LevelAssignment[] {
  return LEVEL_TUPLES.flatMap((levels) => {
    const at = segments.length - levels.length;
    if (at < 0) return [];
    const rest = leftoverCost(segments.slice(0, at), levels);
    if (rest === null) return [];
    const leftovers = segments.slice(0, at).map(({ text }) => text);
    return combine(segments.slice(at), levels, readPart).map(({ parts, cost }) => ({
      parts,
      leftovers,
      cost: cost + rest,
    }));
  });
}

/**
 * What it costs to leave segments unread; null if they cannot be left: one with a sure kind word
 * names a unit, and so may a bare name next to a district or province, which then is not all that the
 * address names.
 */
function leftoverCost(rest: readonly Segment[], levels: readonly AddressLevel[]): number | null {
  const nearest = rest.at(-1);
  if (nearest && !levels.includes('COMMUNE') && !BELOW_UNITS.test(nearest.text)) return null;
  let cost = 0;
  for (const { text, uncut } of rest) {
    const kinds = kindReadings(text).filter(({ kindWord }) => kindWord !== null);
    if (kinds.some(({ certain }) => certain)) return null;
    cost += 1 + uncut + kinds.length;
  }
  return cost;
}

type Choice = Pick<LevelAssignment, 'parts' | 'cost'>;

function combine(
  segments: readonly Segment[],
  levels: readonly AddressLevel[],
  readPart: PartReader,
): readonly Choice[] {
  return levels.reduce<readonly Choice[]>(
    (heads, level, i) => {
      const parts = readPart(segments[i]?.text ?? '', level);
      return heads.flatMap((head) =>
        parts.map(({ part, cost }) => ({
          parts: { ...head.parts, [level]: part },
          cost: head.cost + cost,
        })),
      );
    },
    [{ parts: {}, cost: 0 }],
  );
}
