import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { anyFreePort } from '../src/freePort.ts';
import { identify } from '../src/processIdentity.ts';
import { startPostgres } from '../src/startPostgres.ts';
import { removeFolders, temporaryFolder } from './support/folders.ts';
import { sql } from './support/sql.ts';
import { startHolder } from './support/startHolder.ts';

afterEach(removeFolders);

type Said = { readonly pid: number; readonly port: number; readonly adminUrl: string };

/** A server whose starter was killed in its first second, with one table written. */
async function abandonedServer() {
  const dataDir = await temporaryFolder();
  const holder = startHolder(dataDir);
  const { pid, port, adminUrl } = (await holder.next()) as Said;
  await sql(adminUrl, 'CREATE TABLE kept AS SELECT 26740 AS code');
  await holder.kill();
  return { dataDir, pid, port };
}

const KEPT = [{ code: 26740 }];

test('after kill -9 the next start takes the running server over', async () => {
  const { dataDir, pid, port } = await abandonedServer();
  const server = await startPostgres({ dataDir });
  expect(server).toMatchObject({ adopted: true, pid, port });
  expect(await sql(server.adminUrl, 'SELECT code FROM kept')).toEqual(KEPT);
  await server.stop();
  expect(identify(pid)).toBeUndefined();
});

test('a server taken over moves to the port that is asked for', async () => {
  const { dataDir, pid } = await abandonedServer();
  const port = await anyFreePort();
  const server = await startPostgres({ dataDir, port });
  expect(server).toMatchObject({ adopted: false, port });
  expect(identify(pid)).toBeUndefined();
  expect(await sql(server.adminUrl, 'SELECT code FROM kept')).toEqual(KEPT);
  await server.stop();
});

test('after kill -9 of the server too, it recovers', async () => {
  const { dataDir, pid } = await abandonedServer();
  process.kill(pid, 'SIGKILL');
  const server = await startPostgres({ dataDir });
  expect(server.adopted).toBe(false);
  expect(await sql(server.adminUrl, 'SELECT code FROM kept')).toEqual(KEPT);
  await server.stop();
});

test('a pid file whose number another program has by now is seen through', async () => {
  const { dataDir, pid } = await abandonedServer();
  process.kill(pid, 'SIGKILL');
  const file = join(dataDir, 'pgdata', 'postmaster.pid');
  const [, ...rest] = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, [process.pid, ...rest].join('\n'));
  const server = await startPostgres({ dataDir });
  expect(await sql(server.adminUrl, 'SELECT code FROM kept')).toEqual(KEPT);
  await server.stop();
});

test('a server that stops just now is waited for, then started', async () => {
  const { dataDir, pid } = await abandonedServer();
  process.kill(pid, 'SIGTERM');
  const server = await startPostgres({ dataDir });
  expect(await sql(server.adminUrl, 'SELECT code FROM kept')).toEqual(KEPT);
  await server.stop();
});

test('kill -9 in the middle of creating leaves nothing that hinders the next start', async () => {
  const dataDir = await temporaryFolder();
  for (const afterMs of [450, 700, 1000, 1500]) {
    const holder = startHolder(dataDir);
    await sleep(afterMs);
    await holder.kill();
  }
  const server = await startPostgres({ dataDir });
  expect(await sql(server.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await server.stop();
});

test('Ctrl-C reaches the program, not the server, which stops when the program says so', async () => {
  const dataDir = await temporaryFolder();
  const holder = startHolder(dataDir);
  const { pid } = (await holder.next()) as { pid: number };
  process.kill(-holder.child.pid, 'SIGINT');
  expect(await holder.next()).toEqual({ stillAnswers: true });
  expect(await holder.next()).toEqual({ stopped: true });
  expect(identify(pid)).toBeUndefined();
  if (holder.child.exitCode === null) await once(holder.child, 'exit');
  expect(holder.child.exitCode).toBe(0);
});
