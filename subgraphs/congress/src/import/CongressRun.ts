import type { ImportRun, TableImport } from '@haicap/intake/postgres';
import type { Policies } from '../rules/policies/Policies.ts';

/** What an import of congress knows beside its rows. */
export interface CongressRun extends ImportRun {
  /** How the directive is read where it can be read in more than one way. */
  readonly policies: Policies;
}

/** How a table of a file goes into the database. */
export type CongressImport = TableImport<CongressRun>;
