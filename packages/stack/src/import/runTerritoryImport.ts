import { basename } from 'node:path';
import { importFile, readImportFile } from '@haicap/territory';
import type { CommandEnd, CommandOptions } from '../command/CommandOptions.ts';
import { preparedTerritory } from '../command/preparedTerritory.ts';
import { terminalReport } from '../progress.ts';
import { faultCsv, faultLines, reportAt } from './faultReport.ts';
import type { FileArguments } from './fileArguments.ts';
import { importSummary } from './importSummary.ts';

/** Reads the file, brings the database up to date as `npm start` does, and imports the file. */
export async function runTerritoryImport(
  options: CommandOptions<FileArguments>,
): Promise<CommandEnd> {
  const { args, output, undo, signal } = options;
  const step = terminalReport(output).step;
  step(`Reading ${args.file}`);
  const file = await readImportFile(args.file);
  const report = args.report === null ? null : await reportAt(args.report, undo);
  const urls = await preparedTerritory(options);

  step('Checking and importing');
  const result = await importFile({
    ownerUrl: urls.ownerUrl,
    file,
    skipBad: args.skipBad,
    dryRun: args.dryRun,
    onProgress: terminalReport(output).progress,
    signal,
  });
  for (const line of faultLines(result.faults)) step(line);
  await report?.writeFile(faultCsv(result.faults));
  const taken = result.outcome !== 'refused';
  return { taken, summary: importSummary(basename(args.file), result) };
}
