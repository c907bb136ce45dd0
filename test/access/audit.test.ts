import { type Audit, createAudit, inTransaction, verifyAudit } from '@haicap/subgraph-kit';
import { recordStatements } from '@haicap/test-kit';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type OpenPeople, openPeople, viewerOf } from './people/openPeople.ts';

const CHAIN = '11111111-2222-4333-8444-555555555555';

let people: OpenPeople;
let audit: Audit;
beforeEach(async () => {
  people = await openPeople();
  audit = createAudit({ pool: people.pool, chain: CHAIN });
}, 180_000);
afterEach(() => people.close());

const context = { requestId: 'r-1', viewer: viewerOf('26740.2') };
const entry = (person: string) => ({ operation: 'people', persons: [person], fields: ['name'] });
const readSome = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, i) => audit.read(context, entry(`p-${i}`))));
const rows = async () =>
  (
    await people.owner.query(
      'select chain, sequence::int, action, operation, persons from audit_entry order by chain, sequence',
    )
  ).rows;
const places = async () => (await rows()).map(({ sequence }) => sequence);
const whole = async () =>
  (await verifyAudit(people.owner, [])).map(({ rows: count, fault }) => [count, fault]);

describe('the table', () => {
  it.each([
    'update audit_entry set persons = persons',
    'delete from audit_entry',
    'truncate audit_entry',
  ])('refuses `%s` to the application and to the owner', async (sql) => {
    await audit.read(context, entry('p-1'));
    await expect(people.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
    await expect(people.owner.query(sql)).rejects.toMatchObject({
      code: '42501',
      message: 'The audit is only ever added to.',
    });
    expect(await places()).toEqual([1]);
  });

  it('cannot even be read by the application', async () => {
    await expect(people.pool.query('select from audit_entry')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('holds who, why and what, and no value', async () => {
    await audit.read(context, { ...entry('p-1'), operationHash: 'abc', entities: ['26740.2'] });
    const { rows: all } = await people.owner.query('select * from audit_entry');
    expect(all).toEqual([
      {
        chain: CHAIN,
        sequence: '1',
        at: expect.any(Date),
        action: 'READ',
        subject: 'viewer of 26740.2',
        subject_kind: 'PERSON',
        request_id: 'r-1',
        purpose: 'staff-review',
        operation: 'people',
        operation_hash: 'abc',
        persons: ['p-1'],
        entities: ['26740.2'],
        fields: ['name'],
        previous_hash: '0'.repeat(64),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });
});

describe('reads', () => {
  it('that come together are chained in few inserts', async () => {
    const record = recordStatements(people.pool);
    await readSome(100);
    record.stop();
    expect(await places()).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
    expect(await whole()).toEqual([[100, null]]);
    expect(record.dataStatements()).toHaveLength(1);
  });

  it('that come while an insert is under way gather for the next', async () => {
    const held = await people.owner.connect();
    await held.query('begin; lock table audit_entry in share mode');
    const first = audit.read(context, entry('p-first'));
    await untilWaiting();
    const record = recordStatements(people.pool);
    const others = readSome(50);
    await held.query('commit');
    held.release();
    await Promise.all([first, others]);
    record.stop();
    expect(record.dataStatements()).toHaveLength(1);
    expect(await whole()).toEqual([[51, null]]);
  });

  it('fail when they cannot be recorded, and go on in the chain when they can', async () => {
    await audit.read(context, entry('p-1'));
    await people.owner.query('alter table audit_entry rename to audit_gone');
    await expect(audit.read(context, entry('p-2'))).rejects.toMatchObject({ code: '42P01' });
    await people.owner.query('alter table audit_gone rename to audit_entry');
    await audit.read(context, entry('p-3'));
    expect((await rows()).map(({ persons }) => persons)).toEqual([['p-1'], ['p-3']]);
    expect(await whole()).toEqual([[2, null]]);
  });

  it('go on in a new chain when nobody knows whether the last were kept', async () => {
    await audit.read(context, entry('p-1'));
    // The connection is gone between the insert and the answer to its commit.
    await people.owner.query(`
      create function cut() returns trigger language plpgsql as
        $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
      create constraint trigger cut after insert on audit_entry deferrable initially deferred
        for each row execute function cut()`);
    await expect(audit.read(context, entry('p-2'))).rejects.toThrow();
    await people.owner.query('drop trigger cut on audit_entry');
    await audit.read(context, entry('p-3'));
    const chains = new Set((await rows()).map(({ chain }) => chain));
    expect(chains.size).toBe(2);
    expect(await whole()).toEqual([
      [1, null],
      [1, null],
    ]);
  });

  /** Until the server has an insert that waits for the lock. */
  async function untilWaiting(): Promise<void> {
    for (;;) {
      const { rows: found } = await people.owner.query(
        `select from pg_locks where relation = 'audit_entry'::regclass and not granted
           and database = (select oid from pg_database where datname = current_database())`,
      );
      if (found.length > 0) return;
    }
  }
});

describe('commands', () => {
  const command = (unit: string, fails = false) =>
    audit.transaction(people.pool, async (client) => {
      await client.query('insert into followed_log (name) values ($1)', [unit]);
      audit.write(client, context, { operation: 'hire', entities: [unit], fields: ['name'] });
      if (fails) throw new Error('refused');
    });

  it('stand with their rows or not at all, and leave no gap', async () => {
    await command('a');
    await expect(command('b', true)).rejects.toThrow('refused');
    await expect(command('a')).rejects.toMatchObject({ code: '23505' });
    await command('c');
    expect(await places()).toEqual([1, 2]);
    expect(await whole()).toEqual([[2, null]]);
    const { rows: written } = await people.pool.query('select name from followed_log order by 1');
    expect(written.map(({ name }) => name)).toEqual(['a', 'c']);
  });

  it('and reads share one chain, more of them than the pool has connections', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `n-${i}`);
    await Promise.all([...names.map((name) => command(name)), readSome(30)]);
    expect(await whole()).toEqual([[60, null]]);
  });

  it('are kept back when their row cannot be written', async () => {
    await people.owner.query('alter table audit_entry add constraint full_up check (sequence < 2)');
    await command('a');
    await expect(command('b')).rejects.toMatchObject({ code: '23514' });
    const { rows: written } = await people.pool.query('select name from followed_log');
    expect(written.map(({ name }) => name)).toEqual(['a']);
  });

  it('are recorded inside audit.transaction alone', async () => {
    const outside = inTransaction(people.pool, async (client) =>
      audit.write(client, context, { operation: 'hire', fields: [] }),
    );
    await expect(outside).rejects.toThrow('inside audit.transaction alone');
  });

  it('with a context see what its viewer may see', async () => {
    await people.hire(['26740.2', '00004.2']);
    await people.owner.query(
      `insert into unit_guard values ('26740.2', '26740.2', '-infinity', 'infinity')`,
    );
    const seen = await audit.transaction(
      people.pool,
      (client) => client.query('select unit_id from person'),
      context,
    );
    expect(seen.rows).toEqual([{ unit_id: '26740.2' }]);
  });
});

describe('erasing a person', () => {
  it('elsewhere breaks no chain', async () => {
    await people.hire(['26740.2']);
    await audit.read(context, entry('p-26740.2'));
    await people.owner.query('begin; set local haicap.import = on; delete from person; commit');
    expect(await whole()).toEqual([[1, null]]);
  });
});
