import type { ImportRun, TableImport } from '@haicap/intake/postgres';
import type { IdentifierVault } from '../identifiers.ts';

/** What an import of personnel knows beside its rows. */
export interface PersonnelRun extends ImportRun {
  readonly vault: IdentifierVault;
  /** Collects the organisations whose places may now be too few. */
  readonly organisations: Set<string>;
}

/** How a table of a file goes into the database. */
export interface PersonnelImport extends TableImport<PersonnelRun> {
  /** The columns of `incoming` with organisations whose places may now be too few. */
  readonly organisations: readonly string[];
}
