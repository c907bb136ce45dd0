import { basename } from 'node:path';
import { faultsCsv, IntakeError, identifyTable, openSource } from '@haicap/intake';
import { CommandError } from '../../command/CommandError.ts';
import type { CommandEnd, CommandOptions } from '../../command/CommandOptions.ts';
import { terminalReport } from '../../progress.ts';
import { reportAt } from '../faultReport.ts';
import { requireTable } from './requireTable.ts';
import type { SubgraphTables } from './SubgraphTables.ts';
import type { TableArguments } from './tableArguments.ts';
import { tableFaultLines, tableSummary } from './tableSummary.ts';

/** Finds the table of a file and imports it. Throws CommandError for a file that is of none. */
export async function runTableImport(
  options: CommandOptions<TableArguments>,
  subgraph: SubgraphTables,
): Promise<CommandEnd> {
  return importTable(options, subgraph).catch((error) => {
    if (!(error instanceof IntakeError)) throw error;
    throw new CommandError(`${error.sentence.vi}\n${error.sentence.en}`, { cause: error });
  });
}

async function importTable(
  options: CommandOptions<TableArguments>,
  subgraph: SubgraphTables,
): Promise<CommandEnd> {
  const { args, output, undo, signal } = options;
  const { step } = terminalReport(output);
  step(`Reading ${args.file}`);
  const file = await openSource(args.file);
  const table =
    args.table === null
      ? identifyTable(file, subgraph.tables)
      : requireTable(args.subgraph, subgraph.tables, args.table);
  const report = args.report === null ? null : await reportAt(args.report, undo);
  const bar = terminalReport(output, file.format === 'csv' ? 'bytes' : 'rows');
  const work = {
    table,
    file,
    skipBad: args.skipBad,
    dryRun: args.dryRun,
    onProgress: ({ done, total }: { done: number; total: number }) => bar.progress(done, total),
    signal,
    ...(args.rejected === null ? {} : { rejectedFile: args.rejected }),
  };
  const result = await subgraph.run(work, options);
  for (const line of tableFaultLines(result)) bar.step(line);
  for (const { vi, en } of result.notes ?? []) bar.step(`  ${vi}\n    ${en}`);
  await report?.writeFile(faultsCsv(result.faults));
  const summary = tableSummary(basename(args.file), table.name, result);
  return { taken: result.outcome !== 'refused', summary };
}
