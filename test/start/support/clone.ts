import { existsSync } from 'node:fs';
import { cp, link, mkdir, readdir, readlink, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { REPOSITORY } from './startHaicap.ts';

const NOT_TRACKED = new Set(['.git', '.haicap', '.turbo', 'coverage', 'dist', 'node_modules']);

/**
 * Copies the working tree into `target`, and links the files of node_modules there: its workspace
 * links lead into the copy, and PostgreSQL's programs lie below `target` and nowhere else.
 */
export async function cloneInto(target: string): Promise<void> {
  await cp(REPOSITORY, target, {
    recursive: true,
    filter: (path) => !NOT_TRACKED.has(basename(path)),
  });
  await linkTree(join(REPOSITORY, 'node_modules'), join(target, 'node_modules'));
}

/** Hard links need the same file system: files are copied elsewhere. */
async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to);
  const entries = await readdir(from, { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)];
      if (entry.isDirectory()) return linkTree(source, target);
      if (entry.isSymbolicLink()) return symlink(await readlink(source), target);
      return link(source, target).catch(() => cp(source, target));
    }),
  );
}

/** Where PostgreSQL's programs are copied to for a clone that its user does not reach. */
const COPIES = ['/var/lib/haicap/bin', '/var/tmp/haicap/bin'];

/** What removes the copies of programs that were not there before. */
export async function copiesMadeSince(): Promise<() => Promise<void>> {
  const before = await Promise.all(COPIES.map(versionsIn));
  return async () => {
    for (const [index, folder] of COPIES.entries()) {
      for (const version of await versionsIn(folder)) {
        if (before[index]?.includes(version)) continue;
        await rm(join(folder, version), { recursive: true, force: true });
      }
    }
  };
}

async function versionsIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? readdir(folder) : [];
}
