import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  errnoOf,
  identityNamed,
  isRunning,
  liveClaims,
  nameOf,
  selfIdentity,
} from '@haicap/postgres';

/**
 * How test processes find the shared server: a folder named after the process that keeps it, with
 * the address and one file per process that uses it. Closing renames it, so whoever comes later
 * finds no door, and whoever came before has been seen.
 */
export type Door = { readonly folder: string };

/** Opens a door; the users that a killed keeper left behind are taken over. */
export async function openDoor(root: string, adminUrl: string): Promise<Door> {
  const doors = doorsIn(root);
  const folder = join(doors, nameOf(selfIdentity()));
  const draft = join(doors, `draft-${nameOf(selfIdentity())}`);
  await mkdir(doors, { recursive: true });
  const left = await readdir(doors);
  await mkdir(join(draft, 'users'), { recursive: true });
  await writeFile(join(draft, 'address'), adminUrl, { mode: 0o600 });
  for (const old of left) await takeOver(join(doors, old), draft);
  await rename(draft, folder);
  return { folder };
}

/** Nobody enters any more. */
export async function closeDoor(door: Door, root: string): Promise<Door> {
  const folder = join(doorsIn(root), `closed-${nameOf(selfIdentity())}`);
  await rename(door.folder, folder);
  return { folder };
}

/** How many processes that came through this door still run. */
export async function countUsers(door: Door): Promise<number> {
  return (await liveClaims(join(door.folder, 'users'))).length;
}

/** Enters an open door of a living keeper, as a user until this process ends; else undefined. */
export async function enter(root: string): Promise<string | undefined> {
  for (const name of await readdir(doorsIn(root)).catch(() => [])) {
    const keeper = identityNamed(name);
    if (keeper === undefined || !isRunning(keeper)) continue;
    const folder = join(doorsIn(root), name);
    const own = join(folder, 'users', nameOf(selfIdentity()));
    try {
      await writeFile(own, '');
      const adminUrl = await readFile(join(folder, 'address'), 'utf8');
      // Still there: the keeper has seen us, or will see us when it closes.
      await stat(own);
      return adminUrl;
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error;
    }
  }
  return undefined;
}

/** The folder of all doors. */
export function doorsIn(root: string): string {
  return join(root, 'doors');
}

async function takeOver(old: string, draft: string): Promise<void> {
  for (const user of await readdir(join(old, 'users')).catch(() => [])) {
    await writeFile(join(draft, 'users', user), '');
  }
  await rm(old, { recursive: true, force: true });
}
