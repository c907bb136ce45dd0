import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processesOf, type RunningProcess } from './processes.ts';

const made: string[] = [];

/** A new folder that other users may enter (0755), so that PostgreSQL's data lie in it, or not. */
export async function newFolder(mode = 0o755): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'haicap-start-')));
  await chmod(folder, mode);
  made.push(folder);
  return folder;
}

/** A data folder like `stopped`, of which nothing runs. */
export async function copyOf(stopped: string): Promise<string> {
  const folder = await newFolder();
  execFileSync('cp', ['-a', `${stopped}/.`, folder]);
  return folder;
}

/** Where PostgreSQL's files are: in the data folder, or where a file in it says. */
export function clusterOf(dataDir: string): string {
  const pointer = join(dataDir, 'postgres', 'pgdata-lies-in');
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim();
  return join(dataDir, 'postgres', 'pgdata');
}

/** PostgreSQL's process according to its own file; undefined when it was shut down. */
export function postmasterOf(dataDir: string): number | undefined {
  const file = join(clusterOf(dataDir), 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

/** How long whoever was told to end may take for it on a busy machine. */
const PATIENCE_MS = 2000;

/** What runs for a data folder just now. */
export function runningIn(dataDir: string): RunningProcess[] {
  return processesOf(dataDir, clusterOf(dataDir));
}

/** What does not end by itself of what runs for a data folder. */
export async function leftIn(dataDir: string): Promise<RunningProcess[]> {
  const deadline = Date.now() + PATIENCE_MS;
  while (runningIn(dataDir).length > 0 && Date.now() < deadline) await sleep(50);
  return runningIn(dataDir);
}

/** Removes all folders with what lies elsewhere; ends what still runs in them, and then fails. */
export async function removeFolders(dataDirsIn = (folder: string) => [folder]): Promise<void> {
  const left: RunningProcess[] = [];
  for (const folder of made.splice(0)) {
    for (const dataDir of dataDirsIn(folder)) {
      left.push(...(await leftIn(dataDir)));
      for (const { pid } of runningIn(dataDir)) process.kill(pid, 'SIGKILL');
      const cluster = clusterOf(dataDir);
      await rm(cluster, { recursive: true, force: true, maxRetries: 5 });
      await rm(`${cluster}.belongs-to`, { force: true });
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  if (left.length > 0) throw new Error(`Still running: ${JSON.stringify(left)}`);
}
