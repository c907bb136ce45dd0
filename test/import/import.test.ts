import { setTimeout as sleep } from 'node:timers/promises';
import { prepareTerritory } from '@haicap/territory';
import { officialTemplate } from '@haicap/territory/testing/template';
import { type ClonedDatabase, cloneDatabase, templateDatabase } from '@haicap/test-kit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { contentsOf, type TableContents } from './contents.ts';
import { endPreparing, startPrepare } from './startPrepare.ts';

const databases: ClonedDatabase[] = [];
let official: Record<string, TableContents>;
/** How long an import takes that nobody disturbs; a first one, so rather long. */
let duration = 0;

beforeAll(async () => {
  const clone = await cloneDatabase(await officialTemplate());
  databases.push(clone);
  official = await contentsOf(clone.adminUrl);
}, 180_000);
afterEach(endPreparing);
afterAll(() => Promise.all(databases.map((database) => database.drop())));

/** A database with its two roles and nothing in it. */
async function nothing(): Promise<ClonedDatabase> {
  const name = 'territory_nothing';
  const database = await cloneDatabase(
    await templateDatabase({ name, hash: 'nothing', prepare: async () => {} }),
  );
  databases.push(database);
  return database;
}

function prepare(database: ClonedDatabase) {
  const appRole = decodeURIComponent(new URL(database.appUrl).username);
  return prepareTerritory({ ownerUrl: database.ownerUrl, appRole });
}

describe('preparing a database', () => {
  it('twice at once gives what once gives, and a third time writes nothing', async () => {
    const database = await nothing();
    const started = performance.now();
    const both = await Promise.all([prepare(database), prepare(database)]);
    duration = performance.now() - started;
    expect(both.map(({ skipped }) => skipped).sort()).toEqual([false, true]);
    expect(await contentsOf(database.adminUrl)).toEqual(official);
    expect(official.change_log?.rows).toBeGreaterThan(10_035 + 3_321 + 10_571 - 132);

    expect(await prepare(database)).toEqual({ skipped: true, rows: 0, changed: {} });
    expect(await contentsOf(database.adminUrl)).toEqual(official);
  }, 400_000);

  it('killed again and again and then let be, doubles nothing and misses nothing', async () => {
    const database = await nothing();
    // At any moment, and when nothing, half and all of it is written but not committed.
    const random = Array.from({ length: 2 }, () => 200 + Math.random() * duration);
    const moments = [...random, /^0 of /m, /\n[1-9]\d* of /, /(\d+) of \1\n/];
    for (const moment of moments) {
      const preparing = startPrepare(database);
      await preparing.says(typeof moment === 'number' ? /ready/ : moment);
      if (typeof moment === 'number') await sleep(moment);
      preparing.kill();
      // A random moment may lie after its end.
      const ways = typeof moment === 'number' ? ['SIGKILL', 0] : ['SIGKILL'];
      expect(ways).toContain(await preparing.ended());
    }
    expect(await startPrepare(database).ended()).toBe(0);
    expect(await contentsOf(database.adminUrl)).toEqual(official);
    expect(await prepare(database)).toMatchObject({ skipped: true });
  }, 600_000);
});
