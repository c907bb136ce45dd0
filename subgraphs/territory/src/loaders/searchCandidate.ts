import { type CalendarDay, type KindWord, splitKindPrefix } from '@haicap/domain-kit';
import type { DataSource } from 'typeorm';
import type { AddressCandidate } from '../rules/AddressCandidate.ts';
import type { SearchKeys } from './SearchKeys.ts';
import { searchSql } from './searchSql.ts';

/** A name that a unit bears or bore, with the unit's life. */
export interface SearchCandidate extends AddressCandidate {
  readonly code: string;
  readonly fullName: string;
  /** `lookupKey(name)`, as stored. */
  readonly foldedKey: string;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  /** The day from which the unit no longer bears the name; null while it does, or not recorded. */
  readonly nameUntil: CalendarDay | null;
  /** True if it lies below the unit asked for; what does not may still be a place in the text. */
  readonly inside: boolean;
}

/** The names that a search may find, in one statement. */
export async function searchCandidates(
  database: DataSource,
  keys: SearchKeys,
): Promise<SearchCandidate[]> {
  const statement = searchSql(keys);
  if (!statement) return [];
  const rows: Omit<SearchCandidate, 'kindWord'>[] = await database.query(
    statement.sql,
    statement.values as unknown[],
  );
  const kindOf = kindReader();
  return rows.map((row) => ({ ...row, kindWord: kindOf(row) }));
}

/** The kind word of a full name; what stands before a name is read once. */
function kindReader(): (row: Pick<SearchCandidate, 'fullName' | 'name'>) => KindWord | null {
  const known = new Map<string, KindWord | null>();
  return ({ fullName, name }) => {
    const before = fullName.slice(0, fullName.length - name.length);
    const kindWord = known.get(before) ?? splitKindPrefix(fullName).kindWord;
    known.set(before, kindWord);
    return kindWord;
  };
}
