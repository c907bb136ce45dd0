import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import {
  ANSWER,
  ANSWER_THEN,
  askUnit,
  openRequest,
  QUERY_THEN,
  untilReady,
} from './support/ask.ts';
import {
  copyOf,
  leftIn,
  newFolder,
  postmasterOf,
  removeFolders,
  runningIn,
} from './support/folders.ts';
import { unitCounts } from './support/imported.ts';
import { type Haicap, REPOSITORY, startHaicap } from './support/startHaicap.ts';

// The tests follow one data folder through its life: each goes on where the one before has ended.
jest.setTimeout(300_000);

let dataDir: string;
let copy: string;
let haicap: Haicap;

beforeAll(async () => {
  dataDir = await newFolder();
});
afterAll(() => removeFolders());

/** Nothing runs, and PostgreSQL was shut down rather than killed. */
async function expectNothingLeft(folder: string): Promise<void> {
  expect(await leftIn(folder)).toEqual([]);
  expect(postmasterOf(folder)).toBeUndefined();
}

async function expectAnswers(address: string): Promise<void> {
  await untilReady(address);
  expect(await askUnit(address)).toEqual(ANSWER);
  expect(await askUnit(address, QUERY_THEN)).toEqual(ANSWER_THEN);
}

test('the first start, from nothing, answers', async () => {
  haicap = startHaicap({ dataDir, way: 'npm' });
  await expectAnswers(await haicap.address());
  expect(haicap.stderr()).toContain('100 % of');
});

test('it ends with a message: the address, what is loaded, a query that works', async () => {
  await haicap.says(/Ctrl-C stops it/);
  const message = haicap.stdout();
  expect(message).toContain('34 provinces and 3,321 communes of today');
  expect(message).toContain('63 provinces, 696 districts and 10,035 communes');
  const curl = /^ {2}curl .*\n.*$/m.exec(message)?.[0] ?? '';
  const answer = execFileSync('sh', ['-c', curl], { encoding: 'utf8', stdio: 'pipe' });
  expect(JSON.parse(answer)).toEqual({ data: { unit: ANSWER } });
});

test('npm run token prints a token that it takes, for whoever sits at the machine', async () => {
  const url = await haicap.address();
  const args = ['run', '--silent', 'token', '--', '--viewer', 'province-01', '--url', url];
  const token = execFileSync('npm', args, { cwd: REPOSITORY, encoding: 'utf8', stdio: 'pipe' });
  const ask = async (bearer: string) => {
    const authorization = `Bearer ${bearer}`;
    const headers = { 'content-type': 'application/json', authorization };
    const body = JSON.stringify({ query: '{ __typename }' });
    return (await fetch(url, { method: 'POST', headers, body })).status;
  };
  expect(await ask(token.trim())).toBe(200);
  expect(await ask(`${token.trim()}x`)).toBe(401);
});

test('a second start on its data folder is refused', async () => {
  const second = startHaicap({ dataDir, way: 'built' });
  const { code, stderr } = await second.ended();
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^Starting PostgreSQL\nThe folder \S+ is already in use by process \d+: stop that, or choose another folder\.\n$/,
  );
  expect(stderr).toContain(`by process ${haicap.node()}:`);
});

test('a start on its port is refused before any work begins', async () => {
  const PORT = new URL(await haicap.address()).port;
  const other = await newFolder();
  const second = startHaicap({ dataDir: other, way: 'built', environment: { PORT } });
  expect(await second.ended()).toEqual({
    code: 1,
    signal: null,
    stderr: `Port ${PORT} is taken by another program: set PORT to a free one.\n`,
  });
  expect(await leftIn(other)).toEqual([]);
});

test('Ctrl-C in the terminal: a request in flight is answered from the database, then all stops', async () => {
  const request = await openRequest(await haicap.address());
  haicap.signal('terminal', 'SIGINT');
  await haicap.says(/Stopping/);
  await sleep(500);
  expect(await request.finish()).toEqual(ANSWER);
  expect(await haicap.ended()).toMatchObject({ code: 0 });
  await expectNothingLeft(dataDir);
  copy = await copyOf(dataDir);
});

test('the second start skips what is done', async () => {
  haicap = startHaicap({ dataDir, way: 'built' });
  await expectAnswers(await haicap.address());
  expect(haicap.stderr()).toContain('The units are imported already\n');
  expect(haicap.stderr()).not.toContain('%');
});

test('kill -9: PostgreSQL lives on, and the next start takes it over with all data', async () => {
  const postmaster = postmasterOf(dataDir);
  haicap.signal('node', 'SIGKILL');
  await haicap.ended();
  expect(runningIn(dataDir).map(({ pid }) => pid)).toContain(postmaster);
  haicap = startHaicap({ dataDir, way: 'built' });
  await expectAnswers(await haicap.address());
  expect(postmasterOf(dataDir)).toBe(postmaster);
  expect(haicap.stderr()).toContain('the one that an earlier run left is taken over\n');
});

test('kill -9 of PostgreSQL as well: the next start recovers', async () => {
  const postmaster = postmasterOf(dataDir) as number;
  haicap.signal('node', 'SIGKILL');
  process.kill(postmaster, 'SIGKILL');
  await haicap.ended();
  haicap = startHaicap({ dataDir, way: 'npm' });
  await expectAnswers(await haicap.address());
  expect(postmasterOf(dataDir)).not.toBe(postmaster);
  expect(haicap.stderr()).toContain('The units are imported already\n');
  expect(await unitCounts(dataDir, '2026-11-25')).toEqual({
    provincesNow: 34,
    communesNow: 3321,
    provincesThen: 63,
    districtsThen: 696,
    communesThen: 10_035,
  });
});

test('two run side by side; SIGTERM to npm stops its own', async () => {
  const beside = startHaicap({ dataDir: copy, way: 'built' });
  await expectAnswers(await beside.address());
  await expectAnswers(await haicap.address());
  haicap.signal('pid', 'SIGTERM');
  expect(await haicap.ended()).toMatchObject({ code: 0 });
  await expectNothingLeft(dataDir);
  await expectAnswers(await beside.address());
  haicap = beside;
});

test('a second Ctrl-C at once is the same one; a later one ends it there and then', async () => {
  await openRequest(await haicap.address());
  // Any two signals count as one: the same twice in a row could reach it as one indeed.
  haicap.signal('node', 'SIGINT');
  haicap.signal('node', 'SIGTERM');
  await haicap.says(/Stopping/);
  await sleep(1200);
  expect(runningIn(copy)).not.toEqual([]);
  haicap.signal('node', 'SIGINT');
  expect(await haicap.ended()).toMatchObject({ code: 1 });
});

test('what it left is taken over; the terminal that is closed stops it as well', async () => {
  haicap = startHaicap({ dataDir: copy, way: 'built' });
  await expectAnswers(await haicap.address());
  haicap.closeTerminal();
  expect(await haicap.ended()).toMatchObject({ code: 0, signal: null });
  await expectNothingLeft(copy);
});
