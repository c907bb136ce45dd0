import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./user.ts', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));

/** Starts test/support/user.ts; `adminUrl` is what it was given, `kill()` is kill -9. */
export function startUser(root: string, idleMs: number) {
  const args = ['--conditions=source', '--import', 'tsx', SCRIPT, root, String(idleMs)];
  const child = spawn(process.execPath, args, {
    cwd: PACKAGE,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    adminUrl: once(child.stdout, 'data').then(([chunk]) => String(chunk).trim()),
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
