import type { PoolClient } from 'pg';
import type { Bilingual } from '../Bilingual.ts';
import type { ImportRun, TableImport } from './TableImport.ts';

/** Answers the ids in columns of `incoming`, of the rows that are about to be written. */
export type IdsIn = (columns: readonly string[]) => Promise<readonly string[]>;

/** What the imports of one subgraph have in common. */
export interface SubgraphImports<
  Run extends ImportRun = ImportRun,
  Of extends TableImport<Run> = TableImport<Run>,
> {
  /** Every table of ours that an import checks against: none of them may change below it. */
  readonly locked: readonly string[];
  /** What an import knows beside its rows. */
  readonly runOf: (run: ImportRun) => Run;
  /** Takes what is made up of units away: a unit with imported rows has no sample rows. */
  readonly removeSamples: (client: PoolClient, unitIds: readonly string[]) => Promise<void>;
  /** Told before the rows of a batch are written. */
  readonly beforeWrite?: (run: Run, what: Of, idsIn: IdsIn) => Promise<void>;
  /** What is to be said of the file beside its faults, also where nothing was written. */
  readonly notes?: (run: Run) => Promise<readonly Bilingual[]>;
}
