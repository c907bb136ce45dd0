import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ANSWER, askUnit } from './support/ask.ts';
import { newFolder, removeFolders } from './support/folders.ts';
import { type Haicap, REPOSITORY, startHaicap } from './support/startHaicap.ts';

// The tests follow one data folder through its life: each goes on where the one before has ended.
jest.setTimeout(600_000);

const FILLING = /Filling in made-up people[\s\S]* 20 % of [\d,]+ units/;
/** The first answer comes at most so long after the start, on two cores of its own. */
const FIRST_ANSWER_MS = 60_000;

let dataDir: string;
let haicap: Haicap;

beforeAll(async () => {
  dataDir = await newFolder();
});
afterAll(() => removeFolders());

const start = () => startHaicap({ dataDir, way: 'built', environment: { HAICAP_SAMPLE: 'true' } });

/** What an analyst is told of the country's staff. */
async function staffing(address: string) {
  const args = ['run', '--silent', 'token', '--', '--viewer', 'analyst', '--url', address];
  const token = execFileSync('npm', args, { cwd: REPOSITORY, encoding: 'utf8' }).trim();
  const query = `{ unit(id: "VN") { staffing { isSample total { actual } coverage { reported existing } } } }`;
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: { unit: { staffing: unknown } } }).data.unit.staffing;
}

test('the graph answers before anybody is made up', async () => {
  const begin = Date.now();
  haicap = start();
  const address = await haicap.address();
  expect(await askUnit(address)).toEqual(ANSWER);
  const took = Date.now() - begin;
  expect(haicap.stderr()).not.toMatch(/100 % of [\d,]+ units/);
  console.log(
    `The first answer came after ${(took / 1000).toFixed(1)} s; at most ${FIRST_ANSWER_MS / 1000} s on two free cores.`,
  );
});

test('Ctrl-C in the middle ends it at once and cleanly', async () => {
  await haicap.says(FILLING);
  haicap.signal('terminal', 'SIGINT');
  const { code, stderr } = await haicap.ended();
  expect({ code, failed: /could not|error/i.test(stderr) }).toEqual({ code: 0, failed: false });
});

test('the next start goes on where that one ended', async () => {
  haicap = start();
  const address = await haicap.address();
  await haicap.says(FILLING);
  expect(await staffing(address)).toEqual({
    isSample: true,
    total: { actual: expect.any(Number) },
    coverage: { reported: expect.any(Number), existing: 3356 },
  });
  haicap.signal('terminal', 'SIGINT');
  expect((await haicap.ended()).code).toBe(0);
});
