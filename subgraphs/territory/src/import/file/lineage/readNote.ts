import { nameKey } from '@haicap/domain-kit';
import type { LineageExtent, LineageSubject } from '../../../entities/enums.ts';
import { movedOf, residentsFollow } from '../../dataset/noteMeaning.ts';

/** What a note of the conversion table says of the old unit. */
export interface NoteMeaning {
  readonly extent: LineageExtent;
  readonly moved: LineageSubject;
  readonly residentsFollow: boolean;
}

/** What a reader may be told when a note is not among those that are understood. */
export const KNOWN_NOTES =
  '“Nhập toàn bộ”, “Nhập một phần” (each with “diện tích”, “dân số” or both), “Giữ nguyên”, ' +
  '“Đổi tên”, “Đổi loại hình”, these two also “từ một phần …”, “Sắp xếp toàn bộ … thành …” ' +
  'or “Phần còn lại sau khi …”';

const SUBJECTS = '(?: (?:diện tích|dân số)(?: và (?:diện tích|dân số))?)?';
const SHARE = `(?:toàn bộ|một phần)${SUBJECTS}`;
const CHANGED = '(?:đổi tên|đổi loại hình|đổi tên, đổi loại hình|đổi loại hình, đổi tên)';
const NO_SUBJECT = '(?!.*(?:diện tích|dân số))';

// The official table misspells one: "Nhâp một phần diện tích".
const MERGED = new RegExp(`^nh[ậâ]p ${SHARE}(?:,? (?:và )?${SHARE})*$`, 'u');
const WHOLE = new RegExp(
  `^(?:giữ nguyên|${CHANGED}|${NO_SUBJECT}sắp xếp toàn bộ \\S.* thành \\S.*)$`,
  'u',
);
const PART = new RegExp(
  `^${NO_SUBJECT}(?:${CHANGED} từ một phần \\S.*|phần còn lại sau khi \\S.*)$`,
  'u',
);

/** Understands a note in the words of the official table; null for any other, never a guess. */
export function readNote(note: string): NoteMeaning | null {
  const text = nameKey(note).replace(/\s*[.;]$/u, '');
  const extent = extentOf(text);
  if (extent === null) return null;
  return { extent, moved: movedOf(text), residentsFollow: residentsFollow({ extent, note: text }) };
}

function extentOf(text: string): LineageExtent | null {
  if (WHOLE.test(text)) return 'WHOLE';
  if (PART.test(text)) return 'PARTIAL';
  if (!MERGED.test(text)) return null;
  // The whole area alone, or the whole population alone, is a part of the unit.
  const both = movedOf(text) === 'AREA_AND_POPULATION';
  return both && !text.includes('một phần') ? 'WHOLE' : 'PARTIAL';
}
