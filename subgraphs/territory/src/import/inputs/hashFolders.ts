import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Adds every file of the folders, by its path within its folder and by what is in it. */
export async function hashFolders(hash: Hash, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const files = await filesOf(folder);
    const contents = await Promise.all(files.map((file) => readFile(file)));
    hash.update(`${files.length} files\0`);
    for (const [index, file] of files.entries()) {
      const digest = createHash('sha256').update(contents[index] ?? '');
      hash.update(`${relative(folder, file)}\0`).update(digest.digest());
    }
  }
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
