import { foldDiacritics, lookupKey } from '@haicap/domain-kit';

/** What a version keeps of its names to be found by, beside the names themselves. */
export interface NameColumns {
  readonly foldedFullName: string;
  readonly lookupKey: string;
}

/** The columns by which a version's names are found, whoever writes it. */
export function nameColumns(fullName: string, name: string): NameColumns {
  return { foldedFullName: foldDiacritics(fullName), lookupKey: lookupKey(name) };
}
