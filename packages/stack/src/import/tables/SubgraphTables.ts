import type { Bilingual, IntakeResult, IntakeWishes, Table } from '@haicap/intake';
import type { CommandOptions } from '../../command/CommandOptions.ts';

/** One file for one table. */
export interface TableWork extends IntakeWishes {
  readonly table: Table;
}

/** What became of a file, and what is to be said beside its faults. */
export interface TableResult extends IntakeResult {
  readonly notes?: readonly Bilingual[];
}

/** The tables of a subgraph that files can be imported into. */
export interface SubgraphTables {
  readonly tables: readonly Table[];
  /** Brings the subgraph's database up to date and runs the file through it, as the owner. */
  run(work: TableWork, options: CommandOptions<unknown>): Promise<TableResult>;
}

/** By the names of subgraphs, as they are written on the command line. */
export type ImportTables = ReadonlyMap<string, SubgraphTables>;
