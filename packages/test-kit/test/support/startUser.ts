import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./user.ts', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));

const running: ChildProcess[] = [];

/** Starts test/support/user.ts; `adminUrl` is what it was given, `kill()` is kill -9. */
export function startUser(root: string, idleMs: number) {
  const args = ['--conditions=source', '--import', 'tsx', SCRIPT, root, String(idleMs)];
  const child = spawn(process.execPath, args, {
    cwd: PACKAGE,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  running.push(child);
  return {
    adminUrl: once(child.stdout, 'data').then(([chunk]) => String(chunk).trim()),
    kill: () => kill(child),
  };
}

/** Ends those that a failed test left. */
export async function endUsers(): Promise<void> {
  await Promise.all(running.splice(0).map(kill));
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
