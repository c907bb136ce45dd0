import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { identify } from '../src/processIdentity.ts';
import { startPostgres } from '../src/startPostgres.ts';
import { removeFolders, temporaryFolder } from './support/folders.ts';
import { sql } from './support/sql.ts';

afterEach(removeFolders);

test('a fresh folder gives a server, and stop() leaves no process', async () => {
  const dataDir = join(await temporaryFolder(), 'made', 'on', 'the', 'way');
  const said: string[] = [];
  const server = await startPostgres({ dataDir, log: (line) => said.push(line) });
  expect(server.adopted).toBe(false);
  expect(server.dataFolder).toBe(join(dataDir, 'pgdata'));
  expect(said).toEqual([`creating the database's data in ${server.dataFolder}`]);
  expect(await sql(server.adminUrl, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);

  const backends = await sql(server.adminUrl, 'SELECT pid FROM pg_stat_activity');
  await Promise.all([server.stop(), server.stop()]);
  expect(identify(server.pid)).toBeUndefined();
  for (const { pid } of backends as { pid: number }[]) expect(identify(pid)).toBeUndefined();
});

test('data are crash-safe and reachable from this machine with the password only', async () => {
  const dataDir = await temporaryFolder();
  const server = await startPostgres({ dataDir });
  const settings = `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes',
    'synchronous_commit', 'listen_addresses', 'unix_socket_directories') ORDER BY name`;
  expect(await sql(server.adminUrl, settings)).toEqual([
    { name: 'fsync', setting: 'on' },
    { name: 'full_page_writes', setting: 'on' },
    { name: 'listen_addresses', setting: '127.0.0.1' },
    { name: 'synchronous_commit', setting: 'on' },
    { name: 'unix_socket_directories', setting: '' },
  ]);
  const wrong = new URL(server.adminUrl);
  wrong.password = 'wrong';
  await expect(sql(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  const file = join(dataDir, 'passwords', 'postgres');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(new URL(server.adminUrl).password).toBe(await readFile(file, 'utf8'));
  await server.stop();
});

test('a second start has the data and the port of the first', async () => {
  const dataDir = await temporaryFolder();
  const first = await startPostgres({ dataDir });
  await sql(first.adminUrl, `CREATE TABLE kept AS SELECT 'Bến Nghé' AS name`);
  await first.stop();
  const second = await startPostgres({ dataDir });
  expect(second.adopted).toBe(false);
  expect(second.port).toBe(first.port);
  expect(await sql(second.adminUrl, 'SELECT name FROM kept')).toEqual([{ name: 'Bến Nghé' }]);
  await second.stop();
});
