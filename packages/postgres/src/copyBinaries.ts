import { randomUUID } from 'node:crypto';
import { chmod, cp, lstat, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf } from './errnoOf.ts';

/** Copies an installation so that everybody can run it; appears at `target` whole or not at all. */
export async function copyBinaries(
  source: string,
  target: string,
  complete: (home: string) => Promise<void>,
): Promise<void> {
  if (await isThere(target)) return;
  const draft = `${target}.new-${randomUUID()}`;
  await cp(source, draft, { recursive: true, verbatimSymlinks: true });
  await complete(draft);
  await openToAll(draft);
  try {
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (errnoOf(error) !== 'ENOTEMPTY' && errnoOf(error) !== 'EEXIST') throw error;
  }
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, isProgram(path) ? 0o755 : 0o644);
  }
}

function isProgram(path: string): boolean {
  return /\/bin\/[^/]+$|\.so(\.\d+)*$|\.dylib$/.test(path);
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
