import type { LineageSubject } from '../../entities/enums.ts';
import type { LineageRow } from '../conversionTable.ts';

/** What of the old unit a row's note says moved; a note that names neither means both. */
export function movedOf(note: string): LineageSubject {
  const area = note.includes('diện tích');
  const population = note.includes('dân số');
  if (area === population) return 'AREA_AND_POPULATION';
  return area ? 'AREA' : 'POPULATION';
}

/** True if all residents of the old unit live in the new one, whatever became of the area. */
export function residentsFollow({ extent, note }: Pick<LineageRow, 'extent' | 'note'>): boolean {
  return extent === 'WHOLE' || note.includes('toàn bộ dân số');
}
