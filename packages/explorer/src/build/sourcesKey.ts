import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCK, WORKSPACE } from './paths.ts';

/** A short hash of all that the built page depends on: another one means that it is out of date. */
export async function sourcesKey(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await sources()) {
    hash.update(file.slice(WORKSPACE.length)).update('\0');
    hash.update(await readFile(file)).update('\0');
  }
  // Without a lock, what is installed is anyone's guess, and the page's own sources decide.
  hash.update(await readFile(LOCK).catch(() => ''));
  return hash.digest('hex').slice(0, 16);
}

async function sources(): Promise<string[]> {
  const entries = await readdir(join(WORKSPACE, 'src'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  return [join(WORKSPACE, 'index.html'), join(WORKSPACE, 'vite.config.js'), ...files].sort();
}
