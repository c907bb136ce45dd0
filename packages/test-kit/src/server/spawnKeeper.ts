import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logIn } from './serverFolder.ts';

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = fileURLToPath(new URL(`./keeperMain${extname(import.meta.url)}`, import.meta.url));

/** Starts the keeper apart from this process: it outlives jest, however that ends. */
export async function spawnKeeper(root: string, idleMs: number): Promise<ChildProcess> {
  await mkdir(root, { recursive: true });
  const log = await open(logIn(root), 'a', 0o600);
  try {
    const args = ['--conditions=source', '--import', 'tsx', MAIN, root, String(idleMs)];
    const child = spawn(process.execPath, args, {
      cwd: PACKAGE,
      detached: true,
      // jest's NODE_OPTIONS and a debugger's port are not meant for it.
      env: {},
      stdio: ['ignore', log.fd, log.fd],
    });
    await once(child, 'spawn');
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}
