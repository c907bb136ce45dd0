import { chmod, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostmaster } from '../../src/findPostmaster.ts';
import { innerFolder, pointerFile } from '../../src/place.ts';
import { stopPostmaster } from '../../src/stopPostmaster.ts';

const made: string[] = [];

/** A folder that the other users of this machine may enter (0755), or a private one (0700). */
export async function temporaryFolder(mode = 0o755): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'haicap-postgres-')));
  await chmod(folder, mode);
  made.push(folder);
  return folder;
}

/** Ends servers that a failed test left, and removes all folders, those outside as well. */
export async function removeFolders(): Promise<void> {
  for (const folder of made.splice(0)) {
    for (const dataDir of [folder, ...(await subfolders(folder))]) {
      const outside = await readFile(pointerFile(dataDir), 'utf8').catch(() => undefined);
      for (const data of [innerFolder(dataDir), ...(outside ? [outside.trim()] : [])]) {
        const found = await findPostmaster(data);
        if (found.kind === 'running') await stopPostmaster(found.postmaster);
        await rm(data, { recursive: true, force: true });
        await rm(`${data}.previous`, { recursive: true, force: true });
        await rm(`${data}.belongs-to`, { force: true });
      }
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function subfolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}
