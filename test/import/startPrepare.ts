import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ClonedDatabase } from '@haicap/test-kit';

const SCRIPT = fileURLToPath(new URL('./prepare.ts', import.meta.url));
/** Where `npm start` runs: the decorators' settings are read from the tsconfig.json there. */
const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
/** From source as the template was made: what was imported carries a hash of the code. */
const FLAGS = ['--conditions=source', '--import', 'tsx'];

const running = new Set<ChildProcess>();

/** A process that prepares a territory database. */
export interface Preparing {
  /** Resolves once it has said so, or has ended; what it said until then. */
  says(words: RegExp): Promise<string>;
  /** kill -9. */
  kill(): void;
  /** How it ended: by itself with a code, or killed. */
  ended(): Promise<number | NodeJS.Signals | null>;
}

/** Starts one; with `dieAt` it kills itself when this share of the rows is written. */
export function startPrepare(database: ClonedDatabase, dieAt?: number): Preparing {
  const role = decodeURIComponent(new URL(database.appUrl).username);
  const share = dieAt === undefined ? [] : [String(dieAt)];
  const child = spawn(process.execPath, [...FLAGS, SCRIPT, database.ownerUrl, role, ...share], {
    cwd: REPOSITORY,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  running.add(child);
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const exit = once(child, 'exit').then(() => running.delete(child));
  return {
    async says(words) {
      while (!words.test(said) && running.has(child)) await Promise.race([exit, sleep(5)]);
      return said;
    },
    kill: () => void child.kill('SIGKILL'),
    async ended() {
      await exit;
      return child.exitCode ?? child.signalCode;
    },
  };
}

/** Ends those that a failed test left. */
export function endPreparing(): void {
  for (const child of running) child.kill('SIGKILL');
}
