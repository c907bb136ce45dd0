import { kindReadings, provinceOfAliasKey } from '@haicap/domain-kit';
import { type AddressLevel, aliasPart, fitsLevel, type NamePart, namePart } from './NamePart.ts';

/** One way to read a segment as a unit's name, and how much speaks against it. */
export interface PartChoice {
  readonly part: NamePart;
  readonly cost: number;
}

/** Every way to read a segment as the name of a unit on a level. */
export type PartReader = (text: string, level: AddressLevel) => readonly PartChoice[];

const IGNORED_KIND_COST = 2;

/** A reader that works each segment out once, however many cuts of the address it is part of. */
export function createPartReader(): PartReader {
  const known = new Map<string, readonly PartChoice[]>();
  return (text, level) => {
    const choices = known.get(text) ?? readSegment(text);
    known.set(text, choices);
    return level === 'PROVINCE' ? asProvince(text, choices) : atLevel(choices, level);
  };
}

function readSegment(text: string): readonly PartChoice[] {
  const readings = kindReadings(text);
  const surelySplit = readings.some(({ kindWord, certain }) => kindWord !== null && certain);
  return readings
    .filter(({ kindWord, name }) => isName(kindWord, name))
    .map((reading) => ({
      part: namePart(text, reading),
      cost: surelySplit && reading.kindWord === null ? IGNORED_KIND_COST : 0,
    }))
    .filter(({ part }) => part.foldedKey !== '');
}

/** A lone number is a unit only with its kind word: "12" before "Quận 1" is a house. */
function isName(kindWord: string | null, name: string): boolean {
  return kindWord !== null || /\p{L}/u.test(name);
}

/** Only a commune's name may begin with a sure kind word (Phường Đúc), and TP.HCM is no district. */
function atLevel(choices: readonly PartChoice[], level: AddressLevel): readonly PartChoice[] {
  return choices.filter(({ part: { kindWord, foldedKey }, cost }) => {
    if (!fitsLevel(kindWord, level)) return false;
    if (level === 'COMMUNE') return true;
    const isAlias = kindWord !== null && provinceOfAliasKey(foldedKey) !== null;
    return cost === 0 && !isAlias;
  });
}

function asProvince(text: string, choices: readonly PartChoice[]): readonly PartChoice[] {
  for (const { part } of choices) {
    const province = provinceOfAliasKey(part.foldedKey);
    const isWhole = part.kindWord === null;
    if (province !== null && (isWhole || fitsLevel(part.kindWord, 'PROVINCE'))) {
      return [{ part: aliasPart(text, part, province), cost: 0 }];
    }
  }
  return choices.filter(({ part, cost }) => cost === 0 && fitsLevel(part.kindWord, 'PROVINCE'));
}
