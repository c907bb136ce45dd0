import { isProvinceAcronym, type KindPrefix, kindPrefixAt } from '@haicap/domain-kit';

/** A place where a part of an address may end without a comma. */
export interface Cut {
  /** Where the part before ends. */
  readonly end: number;
  /** Where the part after starts. */
  readonly start: number;
  /** False if what looks like a boundary may as well be inside a name. */
  readonly certain: boolean;
}

const DASH = /(\s*)[-–—/](\s*)/gu;
const WORD = /(?<=[\s.])[\p{L}\p{N}]/gu;
const NUMBERED = /^\d{1,2}(\s+)(?=\p{L})/u;
// Behind a name of two words at least.
const TWO_WORDS = /(?<=\p{L}\s+\p{L}+)(\s+)\p{L}+\s+\p{L}+$/u;
const THREE_WORDS = /(?<=\p{L}\s+\p{L}+)(\s+)\p{L}+\s+\p{L}+\s+\p{L}+$/u;

/**
 * Where a part written without commas may be cut, in the order of the text: before a kind word
 * ("xã A huyện B"), at a dash ("Bến Nghé - Q1", but also "Bà Rịa - Vũng Tàu"), behind a number
 * ("Phường 5 Vĩnh Long", but also "Phường 2 Bảo Lộc"), before HCM and the like, before the last words.
 */
export function findCuts(part: string): readonly Cut[] {
  const cuts = new Map<number, Cut>();
  // Where two rules see one cut, the surer one counts.
  for (const cut of [...wordCuts(part), ...dashCuts(part)]) {
    if (!cuts.get(cut.start)?.certain) cuts.set(cut.start, cut);
  }
  return [...cuts.values()].sort((a, b) => a.start - b.start);
}

function dashCuts(part: string): readonly Cut[] {
  return [...part.matchAll(DASH)].flatMap((match) => {
    const start = match.index + match[0].length;
    const prefix = kindPrefixAt(part, start);
    const spaced = match[1] !== '' && match[2] !== '';
    if (match.index === 0 || (!prefix && !spaced)) return [];
    return [{ end: match.index, start, certain: prefix?.certain ?? false }];
  });
}

function wordCuts(part: string): readonly Cut[] {
  const cuts: Cut[] = [];
  const first = kindPrefixAt(part, 0);
  // The word behind a sure kind word is its name, whatever it looks like: Phường Phường Đúc.
  let next = first?.certain ? first.end + 1 : (first?.end ?? 0);
  let last = first;
  cuts.push(...numberCut(part, first));
  for (const { index } of part.matchAll(WORD)) {
    if (index < next) continue;
    const end = part.slice(0, index).trimEnd().length;
    const prefix = kindPrefixAt(part, index);
    if (prefix || isProvinceAcronym(part.slice(index))) {
      cuts.push(
        { end, start: index, certain: prefix?.certain ?? false },
        ...numberCut(part, prefix),
      );
      next = prefix?.end ?? next;
      last = prefix ?? last;
    }
  }
  return [...cuts, ...tailCuts(part, last)];
}

/** A province often follows without its kind word: "quận Cầu Giấy Hà Nội". */
function tailCuts(part: string, prefix: KindPrefix | null): readonly Cut[] {
  if (!prefix || prefix.kindWord === 'tỉnh') return [];
  const name = part.slice(prefix.end);
  return [TWO_WORDS, THREE_WORDS].flatMap((pattern) => {
    const tail = pattern.exec(name);
    if (!tail) return [];
    const end = prefix.end + tail.index;
    return [{ end, start: end + (tail[1]?.length ?? 0), certain: false }];
  });
}

function numberCut(part: string, prefix: KindPrefix | null): readonly Cut[] {
  const number = prefix && NUMBERED.exec(part.slice(prefix.end));
  if (!number) return [];
  const start = prefix.end + number[0].length;
  return [{ end: start - (number[1]?.length ?? 0), start, certain: false }];
}
