import {
  type Audit,
  createAudit,
  eraseExpired,
  expiredBefore,
  importAs,
  UNDECIDED_RETENTION,
  verifyAudit,
} from '@haicap/subgraph-kit';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type OpenPeople, openPeople, viewerOf } from './people/openPeople.ts';

const UNITS = ['10001.1', '10002.1', '10003.1', '10004.1', '10005.1'];
/** When they left; one is still there, and of the last nothing is on file. */
const LEFT = ['2024-11-24', '2024-11-25', '2020-01-01', null, '2019-01-01'];
const HEALTH = {
  table: 'person',
  person: 'id',
  columns: { healthNote: 'health_note', disciplineNote: 'discipline_note' },
  since: 'left_on',
};
const POLICY = { ...UNDECIDED_RETENTION, health: 24 };
const context = { requestId: 'erasing', viewer: viewerOf() };

let people: OpenPeople;
let audit: Audit;
beforeAll(async () => {
  people = await openPeople();
}, 180_000);
afterAll(() => people?.close());
beforeEach(async () => {
  audit = createAudit({ pool: people.owner });
  await importAs(people.owner, (client) => client.query('delete from person'));
  await people.hire(UNITS);
  await importAs(people.owner, async (client) => {
    await client.query(
      `update person set left_on = d from unnest($1::text[], $2::date[]) as l(u, d) where unit_id = u`,
      [UNITS, LEFT],
    );
    await client.query(
      `update person set health_note = null, discipline_note = null where unit_id = '10005.1'`,
    );
  });
});

async function kept(): Promise<string[]> {
  const { rows } = await importAs(people.owner, (client) =>
    client.query('select id from person where health_note is not null and salary > 0 order by id'),
  );
  return rows.map(({ id }) => id);
}
const audited = async () =>
  (
    await people.owner.query(
      `select action, operation, persons, fields from audit_entry where request_id = 'erasing'`,
    )
  ).rows;
const faults = async () => (await verifyAudit(people.owner, [])).map(({ fault }) => fault);

it('keeps everything while nobody has decided', async () => {
  const before = expiredBefore(UNDECIDED_RETENTION, 'health', '2026-11-25');
  expect(await eraseExpired(people.owner, audit, context, HEALTH, before)).toEqual([]);
  expect(await kept()).toHaveLength(4);
  expect(await audited()).toEqual([]);
});

it('stands or falls with its row of the audit', async () => {
  const before = expiredBefore(POLICY, 'health', '2026-11-25');
  const failing = {
    ...audit,
    write: () => {
      throw new Error('No place left.');
    },
  };
  const erasing = eraseExpired(people.owner, failing, context, HEALTH, before);
  await expect(erasing).rejects.toThrow('No place left.');
  expect(await kept()).toHaveLength(4);
  expect(await audited()).toEqual([]);
});

it('empties what is of an earlier day, once, and records whose and which', async () => {
  const before = expiredBefore(POLICY, 'health', '2026-11-25');
  const erase = () => eraseExpired(people.owner, audit, context, HEALTH, before);
  expect(await erase()).toEqual(['p-10001.1', 'p-10003.1']);
  expect(await kept()).toEqual(['p-10002.1', 'p-10004.1']);
  expect(await erase()).toEqual([]);
  expect(await audited()).toEqual([
    {
      action: 'WRITE',
      operation: 'eraseExpired',
      persons: ['p-10001.1', 'p-10003.1'],
      fields: ['healthNote', 'disciplineNote'],
    },
  ]);
  expect(await faults()).toEqual([null]);
  await importAs(people.owner, (client) => client.query('delete from person'));
  expect(await faults()).toEqual([null]);
});

it('is nothing that the application can do', async () => {
  const erasing = eraseExpired(
    people.pool,
    createAudit({ pool: people.pool }),
    context,
    HEALTH,
    '2026-11-25',
  );
  expect(await erasing).toEqual([]);
  expect(await kept()).toHaveLength(4);
});
