import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./holder.ts', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));

export type Holder = {
  readonly child: ChildProcess & { readonly pid: number };
  /** The next line that it says. */
  next(): Promise<Record<string, unknown>>;
  /** Kill -9, and wait for the end. */
  kill(): Promise<void>;
};

/** Starts test/support/holder.ts in a process group of its own, as a terminal does. */
export function startHolder(dataDir: string, uid?: number): Holder {
  const args = ['--conditions=source', '--import', 'tsx', SCRIPT, dataDir, String(uid ?? '')];
  const child = spawn(process.execPath, args, {
    cwd: PACKAGE,
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child: Object.assign(child, { pid: child.pid as number }),
    async next() {
      const { value, done } = await lines.next();
      if (done) throw new Error('the holder ended without a word');
      return JSON.parse(value);
    },
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
