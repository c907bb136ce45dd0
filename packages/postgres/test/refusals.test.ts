import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { anyFreePort } from '../src/freePort.ts';
import { PostgresStartError } from '../src/PostgresStartError.ts';
import { startPostgres } from '../src/startPostgres.ts';
import { removeFolders, temporaryFolder } from './support/folders.ts';
import { startHolder } from './support/startHolder.ts';

afterEach(removeFolders);

const NOBODY = 65534;

async function refusal(options: Parameters<typeof startPostgres>[0]): Promise<string> {
  const error = await startPostgres(options).catch((caught: unknown) => caught);
  if (error instanceof PostgresStartError) return error.message;
  throw new Error(`expected a PostgresStartError, got ${error}`);
}

test('a folder that cannot be made is named in one sentence', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  expect(await refusal({ dataDir: join(file, 'x') })).toBe(
    `The folder ${file}/x cannot be written (ENOTDIR): choose another one.`,
  );
});

test('a folder of somebody else is named in one sentence', async () => {
  const folder = await temporaryFolder(process.getuid?.() === 0 ? 0o755 : 0o555);
  const holder = startHolder(folder, process.getuid?.() === 0 ? NOBODY : undefined);
  expect(await holder.next()).toEqual({
    error: `The folder ${folder} cannot be written (EACCES): choose another one.`,
    name: 'PostgresStartError',
  });
});

test('a second process on the same folder is refused, and the first goes on', async () => {
  const dataDir = await temporaryFolder();
  const server = await startPostgres({ dataDir });
  const holder = startHolder(dataDir);
  const sentence = `The folder ${dataDir} is already in use by process ${process.pid}: stop that, or choose another folder.`;
  expect(await holder.next()).toEqual({ error: sentence, name: 'FolderInUseError' });
  expect(await refusal({ dataDir })).toBe(sentence);
  await server.stop();
});

test('of several processes at once exactly one gets the folder', async () => {
  const dataDir = await temporaryFolder();
  const holders = [1, 2, 3, 4].map(() => startHolder(dataDir));
  const answers = await Promise.all(holders.map((holder) => holder.next()));
  expect(answers.filter((answer) => 'port' in answer)).toHaveLength(1);
  for (const { error } of answers.filter((answer) => 'error' in answer)) {
    expect(error).toMatch(/already in use by process \d+/);
  }
  const winner = holders[answers.findIndex((answer) => 'port' in answer)];
  winner?.child.kill('SIGTERM');
  expect(await winner?.next()).toEqual({ stillAnswers: true });
  expect(await winner?.next()).toEqual({ stopped: true });
});

test('a taken port is named', async () => {
  const port = await anyFreePort();
  const squatter = createServer().listen(port, '127.0.0.1');
  await once(squatter, 'listening');
  const [sentence, ...log] = (await refusal({ dataDir: await temporaryFolder(), port })).split(
    '\n',
  );
  expect(sentence).toBe(`Port ${port}, meant for PostgreSQL, is taken.`);
  expect(log.join('\n')).toContain('Address already in use');
  squatter.close();
});

test('data of another major version are left alone', async () => {
  const dataDir = await temporaryFolder();
  await (await startPostgres({ dataDir, durable: false })).stop();
  await writeFile(join(dataDir, 'pgdata', 'PG_VERSION'), '16\n');
  expect(await refusal({ dataDir })).toMatch(/are of PostgreSQL 16, this is PostgreSQL 17/);
});

test('a lost password is told, naming the file', async () => {
  const dataDir = await temporaryFolder();
  await (await startPostgres({ dataDir, durable: false })).stop();
  const file = join(dataDir, 'passwords', 'postgres');
  await writeFile(file, 'another');
  expect(await refusal({ dataDir })).toContain(`does not accept the password in ${file}`);
});

test('what the server says is passed on when it cannot start', async () => {
  const dataDir = await temporaryFolder();
  await (await startPostgres({ dataDir, durable: false })).stop();
  await writeFile(join(dataDir, 'pgdata', 'postgresql.auto.conf'), 'no_such_setting = 1\n');
  const message = await refusal({ dataDir });
  expect(message).toMatch(/^PostgreSQL could not be started on /);
  expect(message).toContain('unrecognized configuration parameter "no_such_setting"');
});
