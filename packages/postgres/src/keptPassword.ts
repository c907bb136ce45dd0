import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf } from './errnoOf.ts';

/** Where the password of `role` is kept, readable by its owner alone. */
export function passwordFile(dataDir: string, role: string): string {
  return join(dataDir, 'passwords', role);
}

/** The password of `role`, made at random on the first call and kept below `dataDir` (0600). */
export async function keptPassword(dataDir: string, role: string): Promise<string> {
  if (!/^[a-z_][a-z0-9_]*$/.test(role)) throw new Error(`"${role}" is no plain role name.`);
  const file = passwordFile(dataDir, role);
  return (await readIfThere(file)) ?? create(file);
}

/** Linked into place, so that a reader never sees half a password and two writers agree on one. */
async function create(file: string): Promise<string> {
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true });
  try {
    await link(draft, file);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
  return readFile(file, 'utf8');
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
