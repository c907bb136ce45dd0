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
    // When nothing, half and all of it is written but not committed.
    for (const share of [0, 0.5, 1]) {
      expect(await startPrepare(database, share).ended()).toBe('SIGKILL');
    }
    // At any moment, which may lie after its end.
    for (let kill = 0; kill < 2; kill += 1) {
      const preparing = startPrepare(database);
      await preparing.says(/ready/);
      await sleep(200 + Math.random() * duration);
      preparing.kill();
      expect(['SIGKILL', 0]).toContain(await preparing.ended());
    }
    expect(await startPrepare(database).ended()).toBe(0);
    expect(await contentsOf(database.adminUrl)).toEqual(official);
    expect(await prepare(database)).toMatchObject({ skipped: true });
  }, 600_000);
});
