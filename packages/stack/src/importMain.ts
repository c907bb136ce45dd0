import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { stackConfig } from './config.ts';
import { importArguments, USAGE, UsageError } from './import/importArguments.ts';
import { importFailure } from './import/importFailure.ts';
import { runImport } from './import/runImport.ts';
import { undoList } from './undo.ts';

/** How long a stopped import may take to end by itself before its database is taken away. */
const GRACE = 2000;

const undo = undoList();
const stop = new AbortController();
let ended: Promise<number> | undefined;

/** Runs the command; answers its exit code. */
async function main(): Promise<number> {
  let dataDir: string | null = null;
  try {
    const args = importArguments(process.argv.slice(2));
    if (args === 'help') {
      process.stdout.write(USAGE);
      return 0;
    }
    const config = stackConfig();
    dataDir = config.territory ? null : config.dataDir;
    const output = process.stderr;
    const end = await runImport({ args, config, output, undo, signal: stop.signal });
    console.log(end.summary);
    return end.taken ? 0 : 1;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${USAGE}`);
      return 2;
    }
    if (!stop.signal.aborted) process.stderr.write(`${importFailure(error, dataDir)}\n`);
    return 1;
  }
}

/**
 * Ends everything. An import that has already committed ends as it would have; any other has
 * written nothing, since its transaction never commits.
 */
async function stopped(signal: NodeJS.Signals): Promise<void> {
  // npm forwards Ctrl-C, so that the second of two is the same.
  if (stop.signal.aborted) return;
  stop.abort();
  const code = await Promise.race([ended, sleep(GRACE, 1)]);
  await undo.all().catch(() => undefined);
  if (code === 0) process.exit(0);
  process.stderr.write('\nStopped: nothing of the file is written.\n');
  process.exit(128 + constants.signals[signal]);
}

process.on('SIGINT', stopped);
process.on('SIGTERM', stopped);
ended = main();
const code = await ended;
if (!stop.signal.aborted) {
  await undo.all().catch((error) => process.stderr.write(`${importFailure(error, null)}\n`));
  process.exit(code);
}
