import { setTimeout as sleep } from 'node:timers/promises';
import { poolOf } from '@haicap/subgraph-kit';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenGraph, openGraph } from '../support/openGraph.ts';
import { type OpenFollower, openFollower } from './openFollower.ts';
import { endWriters, startWriter } from './startWriter.ts';

const KILLS = 20;
const PAGE = 7;
/** Another test's transaction may hold the log's end back, since they share the server. */
const PATIENCE_MS = 120_000;

let territory: TestTerritory;
let graph: OpenGraph;
let follower: OpenFollower;
beforeAll(async () => {
  territory = await openTerritory(officialTemplate());
  graph = await openGraph([territory.subgraph]);
  follower = await openFollower(graph.ask);
}, 180_000);
afterEach(endWriters);
afterAll(async () => {
  await follower?.close();
  await graph?.close();
  await territory?.close();
});

async function logged(order: string) {
  const { rows } = await poolOf(territory.database).query(
    `select transaction::text as transaction, sequence::text as sequence, entity_id, operation
     from change_log c order by ${order}`,
  );
  return rows;
}

/** Starts, kills and starts writers; the next one comes up while the last one writes. */
async function writeAndKill(onKill: (kill: number) => Promise<void>): Promise<void> {
  let next = startWriter(territory.clone.ownerUrl);
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const writer = await next;
    if (kill < KILLS) next = startWriter(territory.clone.ownerUrl);
    await writer.go();
    await sleep(Math.random() * 400);
    await writer.kill();
    await onKill(kill);
  }
}

async function untilSeen(count: number): Promise<void> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(50)) {
    const { rows } = await follower.pool.query('select count(*)::int as seen from seen');
    if (rows[0].seen >= count) return;
  }
}

describe('following the change log', () => {
  it(`sees every change once and in order while the writer is killed ${KILLS} times`, async () => {
    // The import's 25,000 changes come first, in large pages.
    let running = follower.start(500);
    await untilSeen((await logged('c.sequence')).length);
    await running.stop();
    const imported = (await follower.seen()).length;

    running = follower.start(PAGE);
    await writeAndKill(async (kill) => {
      if (kill % 4 === 0) await follower.cut();
      if (kill % 4 !== 2) return;
      await running.stop();
      running = follower.start(PAGE);
    });
    const inOrder = await logged('c.transaction, c.sequence');
    await untilSeen(inOrder.length);
    await running.stop();

    expect(await follower.seen()).toEqual(inOrder);
    const bySequence = await logged('c.sequence');
    // What the test is about has happened: much was written, and lower numbers came later.
    expect(inOrder.length - imported).toBeGreaterThan(KILLS * 10);
    expect(bySequence).not.toEqual(inOrder);
    expect(follower.failures.length).toBeGreaterThan(0);
    await expectProjection();
  }, 480_000);
});

async function expectProjection(): Promise<void> {
  const { rows: versions } = await poolOf(territory.database).query(
    `select unit_id as id, code, parent_id as parent, province_id as province,
            former_district_id as former_district, valid_from, valid_to
     from unit_version order by unit_id, valid_from`,
  );
  const { rows: scopes } = await follower.pool.query(
    `select id, code, parent, province, former_district, valid_from, valid_to
     from unit_scope order by id, valid_from`,
  );
  expect(versions.filter(({ code }) => code.startsWith('9')).length).toBeGreaterThan(20);
  expect(scopes).toEqual(versions);
}
