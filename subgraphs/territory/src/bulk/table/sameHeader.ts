import { headerKey } from '@haicap/intake';

/** True if a column of this header is meant by that name, whatever its case and diacritics. */
export function sameHeader(header: string, name: string): boolean {
  if (header.trim() === name.trim()) return true;
  return headerKey(name) !== '' && headerKey(header) === headerKey(name);
}
