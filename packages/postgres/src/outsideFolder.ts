import { createHash } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPostmaster } from './findPostmaster.ts';
import { stopPostmaster } from './stopPostmaster.ts';

/**
 * The folder for a new cluster of `dataDir` below `shared`, keyed by a hash of its path, which
 * stands in a file beside. What lies
 * there already belonged to a `dataDir` that was removed since (it held no pointer to it): that is
 * set aside as `….previous`, one per path, rather than deleted.
 */
export async function outsideFolder(
  shared: string,
  dataDir: string,
  log: (line: string) => void,
): Promise<string> {
  const parent = join(shared, 'data');
  await mkdir(parent, { recursive: true, mode: 0o755 });
  const folder = join(parent, createHash('sha256').update(dataDir).digest('hex').slice(0, 24));
  if (await isThere(folder)) {
    const previous = `${folder}.previous`;
    const left = await findPostmaster(folder);
    if (left.kind === 'running') await stopPostmaster(left.postmaster);
    await rm(previous, { recursive: true, force: true });
    await rename(folder, previous);
    log(`the data of an earlier ${dataDir} were set aside in ${previous}`);
  }
  await writeFile(`${folder}.belongs-to`, `${dataDir}\n`);
  return folder;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
