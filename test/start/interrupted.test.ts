import { setTimeout as sleep } from 'node:timers/promises';
import { officialTemplate } from '@haicap/territory/testing/template';
import { cloneDatabase } from '@haicap/test-kit';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ANSWER, askUnit } from './support/ask.ts';
import { leftIn, newFolder, postmasterOf, removeFolders } from './support/folders.ts';
import { contents, contentsAt, unitCounts } from './support/imported.ts';
import { type Haicap, startHaicap } from './support/startHaicap.ts';

jest.setTimeout(300_000);
afterAll(() => removeFolders());

type Stop = readonly [Parameters<Haicap['signal']>[0], NodeJS.Signals];

/** After which line of a start, and by which signal; a later start may have that behind it. */
const MOMENTS: readonly (readonly [RegExp, Stop])[] = [
  [/creating the database/, ['terminal', 'SIGINT']],
  [/Starting PostgreSQL/, ['node', 'SIGTERM']],
  [/Bringing the territory/, ['pid', 'SIGTERM']],
  [/ 0 % of/, ['terminal', 'SIGINT']],
];

/** Whatever line it is at: up to this much later. */
const LATER_MS = 800;

let undisturbed: Record<string, unknown>;
/** One data folder for all disturbances: each goes on where the one before was stopped. */
let disturbed: string;

beforeAll(async () => {
  disturbed = await newFolder();
  const official = await cloneDatabase(await officialTemplate());
  undisturbed = await contentsAt(official.ownerUrl);
  await official.drop();
});

test('an import that nobody disturbs has all that the official table says', () => {
  // 10,571 rows of the official table less the 132 units that go on, and 63 provinces less 11.
  expect(undisturbed).toMatchObject({ unit_lineage: { rows: 10_571 - 132 + 63 - 11 } });
});

test.each(MOMENTS)('stopped some time after %s by %s, nothing is left', async (line, stop) => {
  // What a signal to npm comes to is the start's own as well; the others go past npm.
  const way = stop[0] === 'pid' ? 'npm' : 'built';
  const haicap = startHaicap({ dataDir: disturbed, way });
  await haicap.says(line);
  const later = Math.random() * LATER_MS;
  await sleep(later);
  haicap.signal(...stop);
  const { code, stderr } = await haicap.ended();
  // What it was at when it was stopped may still end and say so; nothing fails in public.
  const complains = /could not|cannot|Error| {4}at /.test(stderr) ? stderr : '';
  expect({ later, code, complains, left: await leftIn(disturbed) }).toEqual({
    later,
    code: 0,
    complains: '',
    left: [],
  });
  expect(stderr).toContain('\nStopping\n');
  expect(postmasterOf(disturbed)).toBeUndefined();
});

test.each([false, true])('killed in the import, PostgreSQL as well: %s', async (postgresAsWell) => {
  const haicap = startHaicap({ dataDir: disturbed, way: 'built' });
  await haicap.says(/ 0 % of|imported already/);
  await sleep(Math.random() * LATER_MS);
  haicap.signal('node', 'SIGKILL');
  if (postgresAsWell) process.kill(postmasterOf(disturbed) as number, 'SIGKILL');
  await haicap.ended();
});

test('the next start does the rest: nothing is doubled, nothing is missing', async () => {
  const haicap = startHaicap({ dataDir: disturbed, way: 'built' });
  expect(await askUnit(await haicap.address())).toEqual(ANSWER);
  expect(await unitCounts(disturbed, '2026-11-25')).toEqual({
    provincesNow: 34,
    communesNow: 3321,
    provincesThen: 63,
    districtsThen: 696,
    communesThen: 10_035,
  });
  expect(await contents(disturbed)).toEqual(undisturbed);
  haicap.signal('node', 'SIGTERM');
  expect(await haicap.ended()).toMatchObject({ code: 0 });
  expect(await leftIn(disturbed)).toEqual([]);
});
