import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { importFile, prepareTerritory, readImportFile } from '@haicap/territory';
import type { DatabaseUrls, StackConfig } from '../config.ts';
import { embeddedDatabases } from '../embeddedDatabases.ts';
import { probeDatabase } from '../probeDatabase.ts';
import { terminalReport } from '../progress.ts';
import type { Undo } from '../undo.ts';
import { faultCsv, faultLines, openReport } from './faultReport.ts';
import type { ImportArguments } from './importArguments.ts';
import { importSummary } from './importSummary.ts';

export interface RunImportOptions {
  readonly args: ImportArguments;
  readonly config: StackConfig;
  readonly output: NodeJS.WriteStream;
  readonly undo: Undo;
  readonly signal: AbortSignal;
}

/** What is said at the end, and whether the file was taken. */
export interface ImportEnd {
  readonly taken: boolean;
  readonly summary: string;
}

/** Reads the file, brings the database up to date as `npm start` does, and imports the file. */
export async function runImport(options: RunImportOptions): Promise<ImportEnd> {
  const { args, config, output, undo, signal } = options;
  const step = terminalReport(output).step;
  step(`Reading ${args.file}`);
  const file = await readImportFile(args.file);
  const report = args.report === null ? null : await reportAt(args.report, undo);

  signal.throwIfAborted();
  const urls = config.territory ? await reached(config.territory) : await embedded(options, step);
  signal.throwIfAborted();
  step('Bringing the territory database up to date');
  await prepareTerritory({
    ownerUrl: urls.ownerUrl,
    appRole: decodeURIComponent(new URL(urls.appUrl).username),
    onProgress: terminalReport(output).progress,
  });
  signal.throwIfAborted();

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

async function reportAt(path: string, undo: Undo): Promise<FileHandle> {
  return undo.start(
    () => openReport(path),
    (report) => report.close(),
  );
}

async function reached(urls: DatabaseUrls): Promise<DatabaseUrls> {
  await probeDatabase('TERRITORY_ADMIN_DATABASE_URL', urls.ownerUrl);
  await probeDatabase('TERRITORY_DATABASE_URL', urls.appUrl);
  return urls;
}

async function embedded(
  { config, undo }: RunImportOptions,
  step: (text: string) => void,
): Promise<DatabaseUrls> {
  step('Starting PostgreSQL');
  const { postgres, database } = await undo.start(
    () => embeddedDatabases(config.dataDir, (line) => step(`  ${line}`)),
    (databases) => databases.postgres.stop(),
  );
  if (postgres.adopted) step('  the one that an earlier run left is taken over');
  return database('territory');
}
