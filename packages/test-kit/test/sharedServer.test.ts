import { chmod, mkdtemp, readdir, readFile, realpath, rmdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify } from '@haicap/postgres';
import { afterEach, expect, jest, test } from '@jest/globals';
import { sql } from './support/sql.ts';
import { endUsers, startUser } from './support/startUser.ts';

const IDLE_MS = 1000;
/** Enough for a process to start in, on a busy machine. */
const PAUSE_MS = 15_000;

jest.setTimeout(180_000);

const folders: string[] = [];

afterEach(async () => {
  await endUsers();
  for (const folder of folders.splice(0)) {
    await until(() => isGone(join(folder, 'server')));
    await rmdir(folder);
  }
});

async function newRoot(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'haicap-shared-')));
  await chmod(folder, 0o755);
  folders.push(folder);
  return join(folder, 'server');
}

async function processesOf(root: string) {
  const [postmaster = ''] = (
    await readFile(join(root, 'postgres/pgdata/postmaster.pid'), 'utf8')
  ).split('\n');
  const [keeper = ''] = await readdir(join(root, 'keeper'));
  return { postmaster: Number(postmaster), keeper: Number(keeper.split('-')[0]) };
}

/** Waits for what must come to pass; fails by the test's own time limit. */
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await sleep(50);
}

const isGone = (path: string) =>
  stat(path).then(
    () => false,
    () => true,
  );

test('processes that come at once share a server, which vanishes after kill -9 of all', async () => {
  const root = await newRoot();
  const users = [1, 2, 3].map(() => startUser(root, IDLE_MS));
  const urls = await Promise.all(users.map(({ adminUrl }) => adminUrl));
  expect(new Set(urls).size).toBe(1);
  expect(await sql(urls[0] ?? '', 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
  const { postmaster, keeper } = await processesOf(root);
  await users[0]?.kill();
  await users[1]?.kill();
  await sleep(IDLE_MS * 2);
  expect(await sql(urls[0] ?? '', 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await users[2]?.kill();
  await until(() => isGone(root));
  await until(() => identify(keeper) === undefined);
  expect(identify(postmaster)).toBeUndefined();
});

test('whoever comes back within the pause finds the same server', async () => {
  const root = await newRoot();
  const first = startUser(root, PAUSE_MS);
  const url = await first.adminUrl;
  await first.kill();
  const second = startUser(root, PAUSE_MS);
  expect(await second.adminUrl).toBe(url);
  await second.kill();
  await until(() => isGone(root));
});

test('a keeper that was killed is replaced; its server and its users are taken over', async () => {
  const root = await newRoot();
  const first = startUser(root, IDLE_MS);
  const url = await first.adminUrl;
  const before = await processesOf(root);
  process.kill(before.keeper, 'SIGKILL');
  const second = startUser(root, IDLE_MS);
  expect(await second.adminUrl).toBe(url);
  const after = await processesOf(root);
  expect(after.postmaster).toBe(before.postmaster);
  expect(after.keeper).not.toBe(before.keeper);
  await second.kill();
  await sleep(IDLE_MS * 2);
  expect(await sql(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await first.kill();
  await until(() => isGone(root));
});

test('comings and goings at the moment of closing always end with a server that answers', async () => {
  const root = await newRoot();
  for (const pause of [400, 600, 800]) {
    const user = startUser(root, 500);
    const url = await user.adminUrl;
    expect(await sql(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await user.kill();
    await sleep(pause);
  }
  await until(() => isGone(root));
});
