import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureDatabase, withClient } from '@haicap/postgres';
import { testPostgres } from '@haicap/test-kit';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ANSWER, askUnit } from './support/ask.ts';
import { leftIn, newFolder, removeFolders, runningIn } from './support/folders.ts';
import { startHaicap } from './support/startHaicap.ts';

jest.setTimeout(300_000);

const names = {
  TERRITORY: `own_${process.pid}`,
  PERSONNEL: `own_people_${process.pid}`,
  CONGRESS: `own_congress_${process.pid}`,
};
let adminUrl: string;
let environment: Record<string, string>;
let dataDir: string;

/** Databases with two roles each on a server that is none of Haicap's, as its README asks for. */
beforeAll(async () => {
  adminUrl = (await testPostgres()).adminUrl;
  environment = {};
  for (const [subgraph, name] of Object.entries(names)) {
    const { ownerUrl, appUrl } = await ensureDatabase({
      adminUrl,
      name,
      ownerRole: `${name}_owner`,
      appRole: `${name}_app`,
      passwords: { owner: 'p@ss/word', app: 'another one' },
    });
    environment[`${subgraph}_ADMIN_DATABASE_URL`] = ownerUrl;
    environment[`${subgraph}_DATABASE_URL`] = appUrl;
  }
  dataDir = join(await newFolder(), 'data');
});

afterAll(async () => {
  await removeFolders();
  await withClient(adminUrl, async (client) => {
    for (const name of Object.values(names)) {
      await client.query(`drop database ${name} with (force)`);
      await client.query(`drop role ${name}_owner, ${name}_app`);
    }
  });
});

/** A server takes a moment to end the sessions of a process that is gone; its own workers come and go. */
async function untilNoSession(): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const sessions = `select from pg_stat_activity
      where datname = any($1) and backend_type = 'client backend'`;
    while ((await client.query(sessions, [Object.values(names)])).rowCount !== 0) await sleep(20);
  });
}

test('Ctrl-C in the middle of the import ends it, and the session with it', async () => {
  const haicap = startHaicap({ dataDir, way: 'built', environment });
  await haicap.says(/ 0 % of/);
  haicap.signal('terminal', 'SIGINT');
  expect(await haicap.ended()).toMatchObject({ code: 0 });
  await untilNoSession();
});

test('a start does the rest, and starts no PostgreSQL of its own', async () => {
  const haicap = startHaicap({ dataDir, environment });
  expect(await askUnit(await haicap.address())).toEqual(ANSWER);
  expect(haicap.stderr()).not.toContain('PostgreSQL');
  const commands = runningIn(dataDir).map(({ command }) => command);
  expect(commands.filter((command) => /postgres /.test(command))).toEqual([]);
  expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  haicap.signal('pid', 'SIGTERM');
  expect(await haicap.ended()).toMatchObject({ code: 0 });
  await untilNoSession();
  expect(await leftIn(dataDir)).toEqual([]);
});

test('the next start finds the units there', async () => {
  const haicap = startHaicap({ dataDir, way: 'built', environment });
  expect(await askUnit(await haicap.address())).toEqual(ANSWER);
  expect(haicap.stderr()).toBe(
    'Bringing the territory database up to date\nThe units are imported already\n' +
      'Bringing the personnel database up to date\n' +
      'Bringing the congress database up to date\n',
  );
  haicap.signal('node', 'SIGINT');
  expect(await haicap.ended()).toMatchObject({ code: 0 });
});
