import type { Table } from '@haicap/intake';
import {
  type ImportTableOptions,
  type ImportTableResult,
  importTable,
  type SubgraphImports,
} from '@haicap/intake/postgres';
import type { IdentifierVault } from '../identifiers.ts';
import { removeSampleOf } from '../sample/removeSampleOf.ts';
import { overQuota } from './overQuota.ts';
import type { PersonnelImport, PersonnelRun } from './PersonnelImport.ts';
import { importOf } from './personnelImports.ts';

export interface PersonnelImportOptions extends ImportTableOptions {
  readonly table: Table;
  readonly vault: IdentifierVault;
}

/** What became of a file, and what is to be said beside its faults. */
export type PersonnelImportResult = ImportTableResult;

/**
 * Imports a file as the owner, all or nothing, in one transaction with its entries in the change log
 * and its row in the audit; two imports take turns. The same file again changes nothing. Throws
 * IntakeError where the file is not of the table, and the signal's reason when stopped.
 */
export function importPersonnel({
  table,
  vault,
  ...options
}: PersonnelImportOptions): Promise<PersonnelImportResult> {
  return importTable(importsOver(vault), importOf(table), options);
}

const importsOver = (vault: IdentifierVault): SubgraphImports<PersonnelRun, PersonnelImport> => ({
  locked: ['organisation', 'quota', 'post', 'person', 'assignment', 'departure'],
  runOf: (run) => ({ ...run, vault, organisations: new Set() }),
  removeSamples: removeSampleOf,
  async beforeWrite({ organisations }, what, idsIn) {
    for (const id of await idsIn(what.organisations)) organisations.add(id);
  },
  notes: ({ client, organisations, today }) => overQuota(client, organisations, today),
});
