import { setTimeout as sleep } from 'node:timers/promises';
import { appendChanges } from '@haicap/subgraph-kit';
import { emptyTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { type OpenGraph, openGraph } from '../support/openGraph.ts';

/** Another test's import may hold the log's end back as long as this. */
const PATIENCE_MS = 120_000;
jest.setTimeout(3 * PATIENCE_MS);

let territory: TestTerritory;
let graph: OpenGraph;
const clients: pg.Client[] = [];

beforeAll(async () => {
  territory = await openTerritory(emptyTemplate());
  graph = await openGraph([territory.subgraph]);
}, 180_000);
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
  await graph?.close();
  await territory?.close();
});

/** A transaction of a writer of its own, which writes into the log and stays open. */
async function begin() {
  const client = new pg.Client({ connectionString: territory.clone.ownerUrl });
  clients.push(client);
  await client.connect();
  await client.query('begin');
  return {
    append: (entityId: string) =>
      appendChanges(client, [
        { entity: 'LegalText', entityId, operation: 'CREATED', fields: ['title'], values: null },
      ]),
    end: (how: 'commit' | 'rollback') => client.query(how),
  };
}

interface Page {
  readonly ids: readonly string[];
  readonly after: string | null;
}

async function read(after: string | null, first = 50): Promise<Page> {
  const { data, errors } = await graph.ask(
    `query ($after: String, $first: Int) {
      territoryChanges(after: $after, first: $first) {
        edges { cursor node { entityId } }
        pageInfo { endCursor }
      }
    }`,
    { after, first },
  );
  expect(errors).toBeUndefined();
  const { edges, pageInfo } = data.territoryChanges;
  return {
    ids: edges.map((edge: { node: { entityId: string } }) => edge.node.entityId),
    after: pageInfo.endCursor ?? after,
  };
}

/** Other tests share the server, and what they have open holds the log's end back for a while. */
async function readUntil(after: string | null, count: number): Promise<Page> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(50)) {
    const page = await read(after);
    if (page.ids.length >= count) return page;
  }
  throw new Error(`The log did not come to ${count} changes.`);
}

describe('a page of the change log', () => {
  it('does not pass an open transaction that took a lower number', async () => {
    const first = await begin();
    await first.append('before');
    await first.end('commit');
    const start = await readUntil(null, 1);
    expect(start.ids).toEqual(['before']);

    const a = await begin();
    const b = await begin();
    await a.append('a1');
    await b.append('b1');
    await b.end('commit');
    await a.append('a2');

    // B is committed and its row is there for any other reader, but A may come before it yet.
    expect(
      await territory.database.query(`select from change_log where entity_id = 'b1'`),
    ).toHaveLength(1);
    const between = await read(start.after);
    expect(between.ids).toEqual([]);

    await a.end('commit');
    const rest = await readUntil(between.after, 3);
    expect(rest.ids).toEqual(['a1', 'a2', 'b1']);
    expect((await read(null)).ids).toEqual(['before', 'a1', 'a2', 'b1']);
  });

  it('goes on past one that was rolled back, and through a transaction page by page', async () => {
    const { after } = await readUntil(null, 4);
    const lost = await begin();
    const kept = await begin();
    await lost.append('lost');
    for (const id of ['k1', 'k2', 'k3']) await kept.append(id);
    await kept.end('commit');
    expect((await read(after)).ids).toEqual([]);
    await lost.end('rollback');
    await readUntil(after, 3);
    const one = await read(after, 2);
    const two = await read(one.after, 2);
    expect([one.ids, two.ids]).toEqual([['k1', 'k2'], ['k3']]);
    expect((await read(two.after, 2)).ids).toEqual([]);
  });
});
