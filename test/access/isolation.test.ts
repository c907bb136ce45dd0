import { readAs } from '@haicap/subgraph-kit';
import { recordStatements } from '@haicap/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type OpenPeople, openPeople, viewerOf } from './people/openPeople.ts';

/** As many communes of one made-up province. */
const UNITS = Array.from({ length: 20 }, (_, i) => `${10_001 + i}.1`);

let people: OpenPeople;
beforeAll(async () => {
  people = await openPeople(3);
  await people.owner.query(
    `insert into unit_guard select id, id, '-infinity', 'infinity' from unnest($1::text[]) u(id)`,
    [UNITS],
  );
  await people.hire(UNITS);
}, 180_000);
afterAll(() => people?.close());

const SETTINGS = `select coalesce(current_setting('haicap.territory', true), '') as territory,
  coalesce(current_setting('haicap.scopes', true), '') as scopes,
  coalesce(current_setting('haicap.subject', true), '') as subject`;

it('keeps viewers apart who share a pool, statement by statement', async () => {
  const read = (unit: string) =>
    readAs(people.pool, viewerOf(unit), async (client) => {
      const first = await client.query('select unit_id from person');
      // Others come in between on the pool's other connections.
      await client.query('select pg_sleep(0.001)');
      const second = await client.query('select unit_id from person');
      return [...first.rows, ...second.rows].map((row) => row.unit_id);
    });
  const asked = Array.from({ length: 200 }, (_, i) => UNITS[(i * 7) % UNITS.length] as string);
  const seen = await Promise.all(asked.map(read));
  expect(seen).toEqual(asked.map((unit) => [unit, unit]));
});

it('leaves nothing behind on a connection, after an answer or a failure', async () => {
  await readAs(people.pool, viewerOf('VN'), (client) => client.query('select 1'));
  const failing = readAs(people.pool, viewerOf('VN'), (client) => client.query('select 1/0'));
  await expect(failing).rejects.toMatchObject({ code: '22012' });
  // More than the pool has, so that each of its connections answers.
  const left = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const client = await people.pool.connect();
      const { rows } = await client.query(SETTINGS);
      const { rows: seen } = await client.query('select count(*)::int as n from person');
      client.release();
      return { ...rows[0], seen: seen[0].n };
    }),
  );
  expect(new Set(left.map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify({ territory: '', scopes: '', subject: '', seen: 0 })]),
  );
});

it('costs a batch two round trips beside its statement', async () => {
  const record = recordStatements(people.pool);
  await readAs(people.pool, viewerOf('VN'), (client) => client.query('select 1'));
  record.stop();
  expect(record.statements).toEqual([
    expect.stringMatching(/^begin read only;set local .*;set local .*$/),
    'select 1',
    'commit',
  ]);
});
