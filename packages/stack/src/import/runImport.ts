import type { CommandEnd, CommandOptions } from '../command/CommandOptions.ts';
import type { ImportArguments } from './importArguments.ts';
import { runTerritoryImport } from './runTerritoryImport.ts';
import { importTables } from './tables/importTables.ts';
import { runTableImport } from './tables/runTableImport.ts';
import type { ImportTables } from './tables/SubgraphTables.ts';
import { writeTemplate } from './tables/writeTemplate.ts';

/** Imports what was asked for, or writes a template to fill in. */
export async function runImport(
  options: CommandOptions<ImportArguments>,
  subgraphs: ImportTables = importTables,
): Promise<CommandEnd> {
  const { args } = options;
  if (args.task === 'TERRITORY') return runTerritoryImport({ ...options, args });
  const subgraph = subgraphs.get(args.subgraph);
  if (!subgraph) throw new Error(`${args.subgraph} has no tables.`);
  return args.task === 'TABLE'
    ? runTableImport({ ...options, args }, subgraph)
    : writeTemplate(args, subgraph.tables);
}
