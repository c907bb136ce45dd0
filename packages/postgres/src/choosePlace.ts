import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { usableBinaries } from './binaries.ts';
import { outsideFolder } from './outsideFolder.ts';
import { PostgresStartError } from './PostgresStartError.ts';
import { innerFolder, type Place, pointerFile } from './place.ts';
import { canOwnFilesIn } from './probeFolder.ts';
import { canEnter, type ServerUser } from './runAs.ts';
import { serverUser } from './serverUser.ts';
import { sharedFolder } from './sharedFolder.ts';

/**
 * Decides where the cluster of `dataDir` (a real path) lies. An existing cluster stays where it
 * is and with the user who owns it; a new one of root goes to a place its user reaches.
 */
export async function choosePlace(dataDir: string, log: (line: string) => void): Promise<Place> {
  const existing = await existingFolder(dataDir);
  if (process.getuid?.() !== 0) return ownPlace(dataDir, existing);

  const user = existing?.owner ?? (await serverUser(log));
  const dataFolder = existing?.folder ?? (await newFolder(dataDir, user, log));
  if (existing !== undefined && !(await canEnter(user, existing.folder))) {
    throw new PostgresStartError(
      `The user that owns the database in ${existing.folder} (uid ${user.uid}) cannot enter ` +
        'that folder: make the folders above it accessible, or start as that user.',
    );
  }
  return { dataFolder, user, binaries: await usableBinaries(user, () => sharedFolder(user)) };
}

async function ownPlace(dataDir: string, existing: Existing | undefined): Promise<Place> {
  if (existing !== undefined && existing.owner?.uid !== process.getuid?.()) {
    throw new PostgresStartError(
      `The database in ${existing.folder} belongs to another user (uid ${existing.owner?.uid ?? 0}): ` +
        'start as root or as that user, or choose another folder.',
    );
  }
  const binaries = await usableBinaries(undefined, async () => dataDir);
  return { dataFolder: existing?.folder ?? innerFolder(dataDir), user: undefined, binaries };
}

async function newFolder(dataDir: string, user: ServerUser, log: (line: string) => void) {
  if (await canOwnFilesIn(dataDir, user)) return innerFolder(dataDir);
  const folder = await outsideFolder(await sharedFolder(user), dataDir, log);
  log(`PostgreSQL's user does not reach ${dataDir}: the data lie in ${folder}`);
  return folder;
}

type Existing = { readonly folder: string; readonly owner: ServerUser | undefined };

async function existingFolder(dataDir: string): Promise<Existing | undefined> {
  const inner = innerFolder(dataDir);
  const innerOwner = await ownerOf(inner);
  if (innerOwner !== undefined) return { folder: inner, owner: innerOwner };

  const pointed = await readFile(pointerFile(dataDir), 'utf8').catch(() => undefined);
  if (pointed === undefined) return undefined;
  const folder = pointed.trim();
  const owner = await ownerOf(folder);
  if (owner !== undefined || process.getuid?.() !== 0) return { folder, owner };
  throw new PostgresStartError(
    `${pointerFile(dataDir)} says that the data lie in ${folder}, where there are none: ` +
      'bring them back, or remove that file to begin afresh.',
  );
}

async function ownerOf(folder: string): Promise<ServerUser | undefined> {
  const found = await stat(join(folder, 'PG_VERSION')).catch(() => undefined);
  return found && { uid: found.uid, gid: found.gid };
}
