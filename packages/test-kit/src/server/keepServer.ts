import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimFolder, startPostgres } from '@haicap/postgres';
import { closeDoor, countUsers, type Door, doorsIn, openDoor } from './door.ts';
import { keepersIn, logIn } from './serverFolder.ts';

const LOOK_EVERY_MS = 250;

/**
 * Keeps the shared test server while anybody uses it and `idleMs` longer, so that the workspaces
 * of one `npm test` find it one after another; then stops it and removes all its files. Returns
 * at once where another process keeps it already.
 */
export async function keepServer(root: string, idleMs: number): Promise<void> {
  const claim = await claimFolder(keepersIn(root));
  if (!claim.held) return;
  try {
    await serve(root, idleMs);
    await rm(logIn(root), { force: true });
  } finally {
    await claim.release();
    // Only if empty: a next keeper may have begun already.
    for (const folder of [keepersIn(root), root]) await rmdir(folder).catch(() => undefined);
  }
}

async function serve(root: string, idleMs: number): Promise<void> {
  const dataDir = join(root, 'postgres');
  const server = await startPostgres({ dataDir, durable: false });
  try {
    const door = await openDoor(root, server.adminUrl);
    await untilUnused(door, idleMs);
    await untilUnused(await closeDoor(door, root), 0);
  } finally {
    await server.stop();
    const { dataFolder } = server;
    for (const path of [doorsIn(root), dataFolder, `${dataFolder}.belongs-to`, dataDir]) {
      await rm(path, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

async function untilUnused(door: Door, idleMs: number): Promise<void> {
  let lastUse = Date.now();
  for (;;) {
    if ((await countUsers(door)) > 0) lastUse = Date.now();
    else if (Date.now() >= lastUse + idleMs) return;
    await sleep(LOOK_EVERY_MS);
  }
}
