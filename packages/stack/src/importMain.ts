import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { stackConfig } from './config.ts';
import { importArguments, USAGE, UsageError } from './import/importArguments.ts';
import { importFailure } from './import/importFailure.ts';
import { runImport } from './import/runImport.ts';
import { undoList } from './undo.ts';

/** How long a stopped import may take to end by itself before its database is taken away. */
const GRACE_MS = 2000;

const undo = undoList();
const stop = new AbortController();
const tell = (text: string) => void process.stderr.write(`${text}\n`);

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
      tell(`${error.message}\n\n${USAGE}`);
      return 2;
    }
    // What a stop interrupts fails; the stop itself says how it ended.
    if (!stop.signal.aborted) tell(importFailure(error, dataDir));
    return 1;
  }
}

/**
 * Stops what runs. An import that has committed by then ends as it would have; any other has written
 * nothing, since its transaction does not commit any more.
 */
async function stopOn(signal: NodeJS.Signals, ended: Promise<number>): Promise<void> {
  // npm forwards Ctrl-C: the second of two is the same.
  if (stop.signal.aborted) return;
  stop.abort();
  const within = (patience: number) => Promise.race([ended, sleep(patience, 1)]);
  await within(GRACE_MS);
  await undo.all().catch(() => undefined);
  if ((await within(100)) === 0) process.exit(0);
  tell('\nStopped: nothing of the file is written.');
  process.exit(128 + constants.signals[signal]);
}

async function endWith(code: number): Promise<void> {
  if (stop.signal.aborted) return;
  await undo.all().catch((error) => tell(importFailure(error, null)));
  process.exit(code);
}

const ended = main();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stopOn(signal, ended));
}
// A connection that is cut outside of any statement has no one else.
process.on('uncaughtException', (error) => {
  if (!stop.signal.aborted) tell(importFailure(error, null));
  void endWith(1);
});
await endWith(await ended);
