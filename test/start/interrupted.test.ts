import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, jest, test } from '@jest/globals';
import { ANSWER, askUnit } from './support/ask.ts';
import { leftIn, newFolder, postmasterOf, removeFolders } from './support/folders.ts';
import { contents, unitCounts } from './support/imported.ts';
import { type Haicap, startHaicap } from './support/startHaicap.ts';

jest.setTimeout(300_000);
afterAll(() => removeFolders());

type Stop = readonly [Parameters<Haicap['signal']>[0], NodeJS.Signals];

/** After which line of a start from nothing, and by which signal. */
const MOMENTS: readonly (readonly [RegExp, Stop])[] = [
  [/Starting PostgreSQL/, ['terminal', 'SIGINT']],
  [/Starting PostgreSQL/, ['pid', 'SIGTERM']],
  [/Bringing the territory/, ['node', 'SIGTERM']],
  [/0 % of/, ['terminal', 'SIGINT']],
  [/0 % of/, ['pid', 'SIGTERM']],
];

/** Whatever line it is at: up to this much later. */
const LATER_MS = 1200;

let undisturbed: Record<string, unknown>;

test('a start that nobody disturbs, for comparison', async () => {
  const dataDir = await newFolder();
  const haicap = startHaicap({ dataDir, way: 'node' });
  await haicap.address();
  undisturbed = await contents(dataDir);
  haicap.signal('node', 'SIGTERM');
  expect(await haicap.ended()).toMatchObject({ code: 0 });
  // 10,571 rows of the official table less the 132 units that go on, and 63 provinces less 11.
  expect(undisturbed).toMatchObject({ unit_lineage: { rows: 10_571 - 132 + 63 - 11 } });
});

test('stopped while it starts, at any moment, nothing is left; the next start does the rest', async () => {
  const dataDir = await newFolder();
  for (const [line, [whom, signal]] of MOMENTS) {
    const haicap = startHaicap({ dataDir });
    await haicap.says(line);
    const later = Math.random() * LATER_MS;
    await sleep(later);
    haicap.signal(whom, signal);
    const { code, stderr } = await haicap.ended();
    const moment = `${signal} to ${whom}, ${later} ms after ${line}`;
    // What it was at when it was stopped may still end and say so; nothing fails in public.
    const complains = /could not|cannot|Error| {4}at /.test(stderr);
    expect({ moment, code, complains, left: await leftIn(dataDir) }).toEqual({
      moment,
      code: 0,
      complains: false,
      left: [],
    });
    expect(stderr).toContain('\nStopping\n');
    expect(postmasterOf(dataDir)).toBeUndefined();
  }
  await expectWhole(dataDir);
});

test('killed in the middle of the import, nothing is doubled and nothing is missing', async () => {
  const dataDir = await newFolder();
  for (const killPostgres of [false, true, false]) {
    const haicap = startHaicap({ dataDir, way: 'node' });
    await haicap.says(/ 0 % of|imported already/);
    await sleep(Math.random() * LATER_MS);
    haicap.signal('node', 'SIGKILL');
    if (killPostgres) process.kill(postmasterOf(dataDir) ?? 0, 'SIGKILL');
    await haicap.ended();
  }
  await expectWhole(dataDir);
});

async function expectWhole(dataDir: string): Promise<void> {
  const haicap = startHaicap({ dataDir, way: 'node' });
  expect(await askUnit(await haicap.address())).toEqual(ANSWER);
  expect(await unitCounts(dataDir)).toEqual({
    provincesNow: 34,
    communesNow: 3321,
    provincesThen: 63,
    districtsThen: 696,
    communesThen: 10_035,
  });
  expect(await contents(dataDir)).toEqual(undisturbed);
  haicap.signal('node', 'SIGTERM');
  expect(await haicap.ended()).toMatchObject({ code: 0 });
  expect(await leftIn(dataDir)).toEqual([]);
}
