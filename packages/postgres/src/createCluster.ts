import { randomUUID } from 'node:crypto';
import { chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PostgresStartError } from './PostgresStartError.ts';
import type { Place } from './place.ts';
import { runAs } from './runAs.ts';
import { syncFolder } from './syncFolder.ts';

/**
 * Makes a new cluster. initdb works in a folder beside, which is renamed when all is done: whoever
 * is killed on the way leaves no half cluster, only a draft that the next start removes.
 */
export async function createCluster(place: Place, password: string, durable: boolean) {
  const { dataFolder } = place;
  await removeDrafts(dataFolder);
  const draft = `${dataFolder}.new-${randomUUID()}`;
  try {
    await makeFor(place, draft);
    await initdb(place, draft, password, durable);
    await rename(join(draft, 'data'), dataFolder);
    if (durable) await syncFolder(dirname(dataFolder));
  } finally {
    await rm(draft, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function initdb(place: Place, draft: string, password: string, durable: boolean) {
  const passwordFile = join(draft, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (place.user) await chown(passwordFile, place.user.uid, place.user.gid);
  const { code, output } = await runAs(place.user, join(place.binaries.home, 'bin', 'initdb'), [
    `--pgdata=${join(draft, 'data')}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // C sorts alike on every system; Vietnamese order is asked for by name (COLLATE "vi-x-icu").
    '--locale=C',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ]);
  if (code === 0) return;
  throw new PostgresStartError(`PostgreSQL could not create its data in ${place.dataFolder}.`, {
    serverLog: output.trim().split('\n').slice(-10),
  });
}

async function makeFor({ user }: Place, folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  if (user) await chown(folder, user.uid, user.gid);
}

async function removeDrafts(dataFolder: string): Promise<void> {
  const prefix = `${basename(dataFolder)}.new-`;
  for (const name of await readdir(dirname(dataFolder))) {
    if (!name.startsWith(prefix)) continue;
    await rm(join(dirname(dataFolder), name), { recursive: true, force: true, maxRetries: 5 });
  }
}
