import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errnoOf } from './errnoOf.ts';
import { identify, isRunning, type ProcessIdentity } from './processIdentity.ts';

export type FolderClaim =
  | { readonly held: true; release(): Promise<void> }
  | { readonly held: false; readonly heldBy: number };

const HELD = 'held';

/**
 * Claims `folder` for this process alone. A claim is a file named after its process, so a dead
 * one's claim can be removed by anybody without a race. Each writes its own claim first and looks
 * for others afterwards: of two, the later always sees the earlier, and nobody holds the folder who
 * has seen another's claim. Of those who come at the same moment, the lower pid stays and the
 * others withdraw until it is decided.
 */
export async function claimFolder(folder: string): Promise<FolderClaim> {
  const own = nameOf(selfIdentity());
  const release = () => rm(join(folder, own), { force: true });
  if (!(await writeClaim(folder, own))) return { held: false, heldBy: process.pid };
  for (;;) {
    const rivals = await liveClaims(folder, own);
    if (rivals.length === 0) break;
    const holder = await holderAmong(folder, rivals);
    const withdraws = rivals.some(({ pid }) => pid < process.pid);
    if (holder !== undefined || withdraws) await release();
    if (holder !== undefined) return { held: false, heldBy: holder.pid };
    await sleep(20 + Math.random() * 50);
    if (withdraws) await writeClaim(folder, own);
  }
  await writeFile(join(folder, own), HELD);
  return { held: true, release };
}

async function holderAmong(folder: string, rivals: readonly ProcessIdentity[]) {
  for (const rival of rivals) {
    const text = await readFile(join(folder, nameOf(rival)), 'utf8').catch(() => '');
    if (text === HELD) return rival;
  }
  return undefined;
}

/** The running processes that have left a claim in `folder`, leaving out `except`. */
export async function liveClaims(folder: string, except = ''): Promise<ProcessIdentity[]> {
  const live: ProcessIdentity[] = [];
  for (const name of await namesIn(folder)) {
    const identity = identityNamed(name);
    if (identity === undefined || name === except) continue;
    if (isRunning(identity)) live.push(identity);
    else await rm(join(folder, name), { force: true });
  }
  return live;
}

/** The process that a claim of this name stands for; undefined for other files. */
export function identityNamed(name: string): ProcessIdentity | undefined {
  const match = /^(\d+)-(.*)$/.exec(name);
  return match === null ? undefined : { pid: Number(match[1]), startedAt: match[2] ?? '' };
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error) => {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  });
}

/** The name of a process's claim. */
export function nameOf(identity: ProcessIdentity): string {
  return `${identity.pid}-${identity.startedAt}`;
}

/** This process. */
export function selfIdentity(): ProcessIdentity {
  return identify(process.pid) ?? { pid: process.pid, startedAt: '' };
}

async function writeClaim(folder: string, name: string): Promise<boolean> {
  for (;;) {
    await mkdir(folder, { recursive: true });
    try {
      await writeFile(join(folder, name), '', { flag: 'wx' });
      return true;
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') return false;
      // ENOENT: the one before us removed the empty folder in this moment.
      if (errnoOf(error) !== 'ENOENT') throw error;
    }
  }
}
