import { kindReadings } from '@haicap/domain-kit';
import { type AddressLevel, fitsLevel, type NamePart, namePart } from './NamePart.ts';

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
    const key = `${level} ${text}`;
    const choices = known.get(key) ?? readPart(text, level);
    known.set(key, choices);
    return choices;
  };
}

/** The whole text counts as a name in spite of a sure kind word for communes only: Phường Đúc. */
function readPart(text: string, level: AddressLevel): readonly PartChoice[] {
  const readings = kindReadings(text);
  const surelySplit = readings.some(({ kindWord, certain }) => kindWord !== null && certain);
  return readings.flatMap((reading) => {
    const { kindWord, name } = reading;
    const ignoresKind = surelySplit && kindWord === null;
    if (!fitsLevel(kindWord, level) || !isName(kindWord, name)) return [];
    if (ignoresKind && level !== 'COMMUNE') return [];
    const part = namePart(text, reading, level);
    return part.foldedKey === '' ? [] : [{ part, cost: ignoresKind ? IGNORED_KIND_COST : 0 }];
  });
}

/** A lone number is a unit only with its kind word: "12" before "Quận 1" is a house. */
function isName(kindWord: string | null, name: string): boolean {
  return kindWord !== null || /\p{L}/u.test(name);
}
