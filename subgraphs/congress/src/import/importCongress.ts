import type { Table } from '@haicap/intake';
import {
  type ImportTableOptions,
  type ImportTableResult,
  importTable,
  type SubgraphImports,
} from '@haicap/intake/postgres';
import { DEFAULT_POLICIES, type Policies } from '../rules/policies/Policies.ts';
import { removeSampleOf } from '../sample/removeSampleOf.ts';
import type { CongressImport, CongressRun } from './CongressRun.ts';
import { importOf } from './congressImports.ts';

export interface CongressImportOptions extends ImportTableOptions {
  readonly table: Table;
  /** How disputed points are read; by their defaults when left out. */
  readonly policies?: Policies;
}

/**
 * Imports a file as the owner, all or nothing, in one transaction with its entries in the change log
 * and its row in the audit; two imports take turns. The same file again changes nothing. Throws
 * IntakeError where the file is not of the table, and the signal's reason when stopped.
 */
export function importCongress({
  table,
  policies = DEFAULT_POLICIES,
  ...options
}: CongressImportOptions): Promise<ImportTableResult> {
  return importTable(importsOver(policies), importOf(table, policies), options);
}

const LOCKED = [
  'party_organisation',
  'party_membership',
  'congress',
  'milestone',
  'congress_document',
  'personnel_plan',
  'committee_result',
  'delegation',
  'election_preparation',
] as const;

const importsOver = (policies: Policies): SubgraphImports<CongressRun, CongressImport> => ({
  locked: LOCKED,
  runOf: (run) => ({ ...run, policies }),
  removeSamples: removeSampleOf,
});
