import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { stackConfig } from '../config.ts';
import { SUBGRAPHS } from '../subgraphNames.ts';
import { undoList } from '../undo.ts';
import type { CommandEnd, CommandOptions } from './CommandOptions.ts';
import { commandFailure } from './commandFailure.ts';
import { UsageError } from './UsageError.ts';

/** How long stopped work may take to end by itself before its database is taken away. */
const GRACE_MS = 2000;

export interface Command<Arguments> {
  /** What failed, in a sentence: "The import failed". */
  readonly what: string;
  readonly usage: string;
  /** What a stopped command has left behind. */
  readonly stopped: string;
  /** Reads the arguments. Throws UsageError. */
  read(args: readonly string[]): Arguments | 'help';
  run(options: CommandOptions<Arguments>): Promise<CommandEnd>;
}

/** Runs a command as this process: a signal stops it, its outcome is the exit code. */
export async function runCommand<Arguments>(command: Command<Arguments>): Promise<void> {
  const undo = undoList();
  const stop = new AbortController();
  const tell = (text: string) => void process.stderr.write(`${text}\n`);
  const failed = (error: unknown, dataDir: string | null) =>
    tell(commandFailure(error, command.what, dataDir));

  async function main(): Promise<number> {
    let dataDir: string | null = null;
    try {
      const args = command.read(process.argv.slice(2));
      if (args === 'help') {
        process.stdout.write(command.usage);
        return 0;
      }
      const config = stackConfig();
      dataDir = SUBGRAPHS.every((name) => config.databases[name]) ? null : config.dataDir;
      const output = process.stderr;
      const end = await command.run({ args, config, output, undo, signal: stop.signal });
      console.log(end.summary);
      return end.taken ? 0 : 1;
    } catch (error) {
      if (error instanceof UsageError) {
        tell(error.message === '' ? command.usage : `${error.message}\n\n${command.usage}`);
        return 2;
      }
      // What a stop interrupts fails; the stop itself says how it ended.
      if (!stop.signal.aborted) failed(error, dataDir);
      return 1;
    }
  }

  /** Stops what runs. Work that is done by then ends as it would have; any other has left nothing. */
  async function stopOn(signal: NodeJS.Signals, ended: Promise<number>): Promise<void> {
    // npm forwards Ctrl-C: the second of two is the same.
    if (stop.signal.aborted) return;
    stop.abort();
    const within = (patience: number) => Promise.race([ended, sleep(patience, 1)]);
    await within(GRACE_MS);
    await undo.all().catch(() => undefined);
    if ((await within(100)) === 0) process.exit(0);
    tell(`\n${command.stopped}`);
    process.exit(128 + constants.signals[signal]);
  }

  async function endWith(code: number): Promise<void> {
    if (stop.signal.aborted) return;
    await undo.all().catch((error) => failed(error, null));
    process.exit(code);
  }

  // A reader that is gone, as of "| head", ends neither the work nor, by being told of it, itself.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
  const ended = main();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => stopOn(signal, ended));
  }
  // A connection that is cut outside of any statement has no one else.
  process.on('uncaughtException', (error) => {
    if (!stop.signal.aborted) failed(error, null);
    void endWith(1);
  });
  await endWith(await ended);
}
