import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { liveClaims } from '@haicap/postgres';
import { enter } from './door.ts';
import { keepersIn, logIn } from './serverFolder.ts';
import { spawnKeeper } from './spawnKeeper.ts';

const PATIENCE_MS = 120_000;

/**
 * The address (superuser) of the server that all test processes of `root` share, started if none
 * runs. It stays at least until this process ends, and is gone about `idleMs` after the last one.
 */
export async function joinServer(root: string, idleMs: number): Promise<string> {
  let keeper: ChildProcess | undefined;
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(50)) {
    const adminUrl = await enter(root);
    if (adminUrl !== undefined) return adminUrl;
    if (keeper !== undefined && hasFailed(keeper)) break;
    if (keeper !== undefined && keeper.exitCode === null) continue;
    if ((await liveClaims(keepersIn(root))).length === 0) keeper = await spawnKeeper(root, idleMs);
  }
  const log = await readFile(logIn(root), 'utf8').catch(() => 'it left no log');
  throw new Error(`The PostgreSQL for tests did not start in ${root}:\n${log.slice(-3000)}`);
}

function hasFailed(child: ChildProcess): boolean {
  return child.signalCode !== null || (child.exitCode ?? 0) !== 0;
}
