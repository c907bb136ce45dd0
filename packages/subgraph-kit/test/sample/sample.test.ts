import {
  fillBatches,
  fillOnce,
  importAs,
  lockBatch,
  lockSample,
  readSampleUnits,
  withoutImports,
  writeRows,
} from '@haicap/subgraph-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PoolClient } from 'pg';
import { openStands, STAGES } from './openStands.ts';

let stands: Awaited<ReturnType<typeof openStands>>;
beforeAll(async () => {
  stands = await openStands();
});
afterAll(() => stands.close());
beforeEach(() => stands.rows('truncate stand, change_log, sample_run'));

const TWO = [
  { id: 'a', unitId: '26740.2', soldGoods: 'rau\t\\quả' },
  { id: 'b', unitId: '26734.2', soldGoods: null },
];
const two = (client: PoolClient) => writeRows(client, STAGES, TWO);
const fill = (id: string, work = two) => fillOnce(stands.owner, { id, version: 1, fill: work });
const ids = async () => (await stands.rows('select id from stand order by id')).map(({ id }) => id);

describe('readSampleUnits', () => {
  it('has the units of 1 July 2025 in the order of their codes, the country aside', async () => {
    const { provinces, communes } = await readSampleUnits(stands.owner);
    expect(provinces).toEqual([{ id: '79.2', code: '79', province: '79.2' }]);
    // A unit that was dissolved since was one of that day; one that came a day later was not.
    expect(communes.map(({ id }) => id)).toEqual(['26734.2', '26740.2']);
  });
});

describe('writeRows', () => {
  it('writes what the stage says, logs it, and counts both', async () => {
    expect(await importAs(stands.owner, two)).toBe(4);
    expect(await stands.rows('select * from stand order by id')).toEqual([
      {
        id: 'a',
        unit_id: '26740.2',
        sold_goods: 'rau\t\\quả',
        opened_on: '2025-07-01',
        provenance: 'SAMPLE',
      },
      {
        id: 'b',
        unit_id: '26734.2',
        sold_goods: null,
        opened_on: '2025-07-01',
        provenance: 'SAMPLE',
      },
    ]);
    expect(
      await stands.rows('select entity, entity_id, operation, fields from change_log'),
    ).toEqual(
      ['a', 'b'].map((entity_id) => ({
        entity: 'Stand',
        entity_id,
        operation: 'CREATED',
        fields: ['unitId', 'soldGoods'],
      })),
    );
  });
});

describe('fillOnce', () => {
  it('fills a batch once, whatever has become of it since and however many try', async () => {
    const filled = await Promise.all([fill('79.2'), fill('79.2'), fill('79.2')]);
    expect(filled.sort()).toEqual([4, null, null]);
    await stands.rows('delete from stand');
    expect(await fill('79.2')).toBeNull();
    expect(await ids()).toEqual([]);
  });

  it('leaves nothing of a batch that was stopped, so that the next fill has it', async () => {
    const stop = new AbortController();
    const stopped = fillOnce(
      stands.owner,
      {
        id: '79.2',
        version: 1,
        fill: async (client) => {
          const written = await two(client);
          stop.abort(new Error('enough'));
          return written;
        },
      },
      stop.signal,
    );
    await expect(stopped).rejects.toThrow('enough');
    expect(await ids()).toEqual([]);
    expect(await fill('79.2')).toBe(4);
  });
});

describe('a fill that is stopped while it waits', () => {
  it('ends at once in a statement, on both sides, and leaves its pool whole', async () => {
    const stop = new AbortController();
    const held = await stands.owner.connect();
    await held.query('begin; lock table stand');
    const stopped = fillOnce(stands.owner, { id: '79.2', version: 1, fill: two }, stop.signal);
    const waiting = async () =>
      (
        await held.query(
          `select from pg_locks where relation = 'stand'::regclass and not granted
           and database = (select oid from pg_database where datname = current_database())`,
        )
      ).rowCount;
    while ((await waiting()) === 0);
    stop.abort(new Error('enough'));
    await expect(stopped).rejects.toThrow('enough');
    // The lock is still held: only a server that noticed has given up its turn.
    while ((await waiting()) !== 0);
    await held.query('commit');
    held.release();
    expect(await ids()).toEqual([]);
    expect(await fill('79.2')).toBe(4);
  });

  it('begins nothing where it was stopped while it waited for a connection', async () => {
    const stop = new AbortController();
    const { max } = stands.owner.options;
    const taken = await Promise.all(Array.from({ length: max }, () => stands.owner.connect()));
    let began = false;
    const begin = async () => {
      began = true;
      return 0;
    };
    const stopped = fillOnce(stands.owner, { id: '79.2', version: 1, fill: begin }, stop.signal);
    stop.abort(new Error('enough'));
    for (const client of taken) client.release();
    await expect(stopped).rejects.toThrow('enough');
    expect(began).toBe(false);
    expect(await fill('79.2')).toBe(4);
  });
});

describe('locks', () => {
  const soon = (take: (client: PoolClient) => Promise<void>) =>
    importAs(stands.owner, async (client) => {
      await client.query(`set local lock_timeout = '200ms'`);
      await take(client);
    });
  const WAITS = { code: '55P03' };

  it('let two batches be filled at once, and nobody take samples away meanwhile', async () => {
    await importAs(stands.owner, async (client) => {
      await lockBatch(client, '79.2');
      await soon((other) => lockBatch(other, '01.1'));
      await expect(soon((other) => lockBatch(other, '79.2'))).rejects.toMatchObject(WAITS);
      await expect(soon(lockSample)).rejects.toMatchObject(WAITS);
    });
  });

  it('let nobody fill anything while samples are taken away', async () => {
    await importAs(stands.owner, async (client) => {
      await lockSample(client);
      await expect(soon((other) => lockBatch(other, '79.2'))).rejects.toMatchObject(WAITS);
    });
  });
});

describe('fillBatches', () => {
  const BATCHES = new Map([
    ['VN', 1],
    ['79.2', 169],
    ['01.1', 127],
  ]);

  it('tells how far it is, and what it wrote and found', async () => {
    const told: (readonly [number, number])[] = [];
    const result = await fillBatches(BATCHES, async (id) => (id === 'VN' ? null : 10), {
      owner: stands.owner,
      parallel: 1,
      onProgress: (...at) => told.push(at),
    });
    expect(result).toEqual({ rows: 20, filled: 2, found: 1 });
    expect(told).toEqual([
      [0, 297],
      [1, 297],
      [170, 297],
      [297, 297],
    ]);
  });

  it('begins nothing more once it is stopped', async () => {
    const stop = new AbortController();
    const begun: string[] = [];
    const stopped = fillBatches(
      BATCHES,
      async (id) => {
        begun.push(id);
        stop.abort(new Error('enough'));
        return 1;
      },
      { owner: stands.owner, parallel: 1, signal: stop.signal },
    );
    await expect(stopped).rejects.toThrow('enough');
    expect(begun).toEqual(['VN']);
  });
});

describe('withoutImports', () => {
  it('leaves out the units that have a row of other provenance, and no other', async () => {
    await stands.rows(`insert into stand values
      ('theirs', '26740.2', null, '2025-07-01', 'IMPORTED'),
      ('made up', '26734.2', null, '2025-07-01', 'SAMPLE')`);
    const { communes } = await readSampleUnits(stands.owner);
    const open = await importAs(stands.owner, (client) =>
      withoutImports(client, ['stand'], communes),
    );
    expect(open.map(({ id }) => id)).toEqual(['26734.2']);
  });
});
