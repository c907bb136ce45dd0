import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandOf, workingFolderOf } from './commandOf.ts';
import { identify, type ProcessIdentity } from './processIdentity.ts';

export type FoundPostmaster =
  | { readonly kind: 'none' }
  /** The pid file of a server that is gone: its pid is nobody's, or another program's by now. */
  | { readonly kind: 'stale' }
  | {
      readonly kind: 'running';
      readonly postmaster: ProcessIdentity;
      readonly port: number;
      readonly ready: boolean;
      readonly stopping: boolean;
    };

/** Reads postmaster.pid (miscadmin.h, LOCK_FILE_LINE_*) and looks whether it tells the truth. */
export async function findPostmaster(dataFolder: string): Promise<FoundPostmaster> {
  const text = await readFile(pidFile(dataFolder), 'utf8').catch(() => undefined);
  if (text === undefined) return { kind: 'none' };
  const [pidLine = '', , , portLine = '', , , , statusLine = ''] = text.split('\n');
  const pid = Math.abs(Number(pidLine));
  if (!Number.isInteger(pid) || pid === 0) return { kind: 'stale' };
  const postmaster = identify(pid);
  if (postmaster === undefined || !serves(pid, dataFolder)) return { kind: 'stale' };
  const status = statusLine.trim();
  return {
    kind: 'running',
    postmaster,
    port: Number(portLine),
    ready: status === 'ready',
    stopping: status === 'stopping',
  };
}

/**
 * Lets PostgreSQL start over a stale pid file whose number another program (or a zombie) has now,
 * which PostgreSQL takes for a running server. The file is not removed: its last lines are how the
 * new server finds out that backends of the old one still write. Only the pid is made one that
 * no system gives.
 */
export async function disarmStalePidFile(dataFolder: string): Promise<void> {
  const file = pidFile(dataFolder);
  const [, ...rest] = (await readFile(file, 'utf8')).split('\n');
  if (rest.length > 0) await writeFile(file, [NO_PID, ...rest].join('\n'));
  // Empty: the machine crashed in the moment of its creation, unless a server starts just now.
  else if ((await stat(file)).mtimeMs < Date.now() - EMPTY_FILE_GRACE_MS) await rm(file);
}

const NO_PID = '2147483646';
const EMPTY_FILE_GRACE_MS = 2000;

function pidFile(dataFolder: string): string {
  return join(dataFolder, 'postmaster.pid');
}

function serves(pid: number, dataFolder: string): boolean {
  const command = commandOf(pid);
  if (!/^\S*postgres\b/.test(command) && !command.includes('/postgres ')) return false;
  return command.includes(` ${dataFolder} `) || workingFolderOf(pid) === dataFolder;
}
