import { readAs, writeAs } from '@haicap/subgraph-kit';
import type { Viewer } from '@haicap/subgraph-kit/protocol';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type OpenPeople, openPeople, viewerOf } from './people/openPeople.ts';
import { askTerritory } from './territory.ts';

/** Of the official table: Bến Nghé and part of Đa Kao became Sài Gòn, the rest of Đa Kao Tân Định. */
const [BEN_NGHE, DA_KAO, SAI_GON, TAN_DINH] = ['26740.1', '26737.1', '26740.2', '26737.2'] as const;
/** Bình Dương went into Thành phố Hồ Chí Minh; Quận 1 into nothing of which the law tells. */
const HANOI_WARD = '00004.2';

let territory: TestTerritory;
let people: OpenPeople;
let ids: Readonly<Record<'hoChiMinh' | 'oldHoChiMinh' | 'binhDuong' | 'quan1' | 'haNoi', string>>;
let everybody: readonly string[];

beforeAll(async () => {
  territory = await openTerritory(officialTemplate());
  people = await openPeople();
  await people.follow(askTerritory(territory));
  const idOf = async (code: string, day: string) => {
    const { rows } = await people.pool.query(
      `select id from unit_scope
       where code = $1 and valid_from <= $2 and (valid_to is null or valid_to > $2)`,
      [code, day],
    );
    return rows[0].id as string;
  };
  ids = {
    hoChiMinh: await idOf('79', '2025-07-01'),
    oldHoChiMinh: await idOf('79', '2025-06-30'),
    binhDuong: await idOf('74', '2025-06-30'),
    quan1: await idOf('760', '2025-06-30'),
    haNoi: await idOf('01', '2025-07-01'),
  };
  everybody = [BEN_NGHE, DA_KAO, SAI_GON, TAN_DINH, HANOI_WARD, ids.binhDuong, ids.quan1].sort();
  await people.hire(everybody);
}, 180_000);
afterAll(async () => {
  await people?.close();
  await territory?.close();
});

const EVERYTHING = 'select unit_id from person order by unit_id';
const unitsIn = (result: pg.QueryResult) => result.rows.map((row) => row.unit_id as string).sort();
const seenBy = async (viewer: Viewer) =>
  unitsIn(await readAs(people.pool, viewer, (client) => client.query(EVERYTHING)));

describe('with every filter removed, a viewer sees', () => {
  it('nothing without a territory, and nothing without the scope', async () => {
    expect(await seenBy(viewerOf())).toEqual([]);
    expect(await seenBy({ ...viewerOf('VN'), scopes: [] })).toEqual([]);
    expect(await seenBy({ ...viewerOf('VN'), scopes: ['people:readonly', 'people'] })).toEqual([]);
  });

  it('everybody with the country', async () => {
    expect(await seenBy(viewerOf('VN'))).toEqual(everybody);
  });

  it('the rows of a commune and of all that went into it, split or whole', async () => {
    expect(await seenBy(viewerOf(SAI_GON))).toEqual([DA_KAO, BEN_NGHE, SAI_GON].sort());
    expect(await seenBy(viewerOf(TAN_DINH))).toEqual([DA_KAO, TAN_DINH].sort());
    expect(await seenBy(viewerOf(HANOI_WARD))).toEqual([HANOI_WARD]);
  });

  it('with a dissolved commune its own rows, none of its successors', async () => {
    expect(await seenBy(viewerOf(BEN_NGHE))).toEqual([BEN_NGHE]);
  });

  it('with a province its communes, what these were, and what the province was', async () => {
    expect(await seenBy(viewerOf(ids.hoChiMinh))).toEqual(
      everybody.filter((id) => id !== HANOI_WARD),
    );
    expect(await seenBy(viewerOf(ids.haNoi))).toEqual([HANOI_WARD]);
    expect(await seenBy(viewerOf(ids.binhDuong))).toEqual([ids.binhDuong]);
  });

  it('with several units all of theirs', async () => {
    expect(await seenBy(viewerOf(BEN_NGHE, HANOI_WARD, 'no such unit'))).toEqual(
      [BEN_NGHE, HANOI_WARD].sort(),
    );
  });

  it('nothing more by what a name is made of', async () => {
    for (const name of [
      'x,VN',
      '{VN}',
      '"VN"',
      `x","VN`,
      `'; set haicap.territory = '{VN}`,
      '\\',
    ]) {
      expect(await seenBy(viewerOf(name))).toEqual([]);
    }
  });
});

describe('the guard', () => {
  const asOwner = (settings: string) => query(people.owner, settings);
  const asApplication = (settings: string) => query(people.pool, settings);

  /** All rows in a transaction of its own, after some settings. */
  async function query(pool: pg.Pool, settings: string): Promise<string[]> {
    const client = await pool.connect();
    try {
      await client.query(`begin; ${settings}`);
      return unitsIn(await client.query(EVERYTHING));
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  it('shows nothing outside readAs', async () => {
    expect(unitsIn(await people.pool.query(EVERYTHING))).toEqual([]);
  });

  it('holds the owner too, unless it says that it imports', async () => {
    expect(await asOwner('')).toEqual([]);
    expect(await asOwner('set local haicap.import = off')).toEqual([]);
    expect(await asOwner('set local haicap.import = on')).toEqual(everybody);
    expect(await asOwner('')).toEqual([]);
  });

  it('lets the owner take a dump that says so, and nobody else', async () => {
    const dumped = async (connectionString: string) => {
      const client = new pg.Client({ connectionString, options: '-c haicap.import=on' });
      await client.connect();
      try {
        return unitsIn(await client.query(EVERYTHING));
      } finally {
        await client.end();
      }
    };
    expect(await dumped(people.clone.ownerUrl)).toEqual(everybody);
    expect(await dumped(people.clone.appUrl)).toEqual([]);
  });

  it('is not lifted for the application by what lifts it for the owner', async () => {
    expect(await asApplication('set local haicap.import = on')).toEqual([]);
    await expect(asApplication('set local row_security = off')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(asApplication('alter table person disable row level security')).rejects.toThrow(
      'must be owner',
    );
    await expect(asApplication('drop policy person_read on person')).rejects.toThrow(
      'must be owner',
    );
  });

  it('lets nobody write while reading, or outside a territory', async () => {
    const hire = (unit: string) => (client: pg.PoolClient) =>
      client.query(`insert into person values ('new', $1, 'Trần Văn A', 1, null)`, [unit]);
    const writer: Viewer = { ...viewerOf(SAI_GON), scopes: ['people:read', 'people:write'] };
    await expect(readAs(people.pool, writer, hire(SAI_GON))).rejects.toMatchObject({
      code: '25006',
    });
    await expect(writeAs(people.pool, viewerOf(SAI_GON), hire(SAI_GON))).rejects.toMatchObject({
      code: '42501',
    });
    await expect(writeAs(people.pool, writer, hire(HANOI_WARD))).rejects.toMatchObject({
      code: '42501',
    });
    const moved = writeAs(people.pool, writer, (client) =>
      client.query('update person set unit_id = $1', [HANOI_WARD]),
    );
    await expect(moved).rejects.toMatchObject({ code: '42501' });
    const raised = await writeAs(people.pool, writer, (client) =>
      client.query('update person set salary = salary + 1'),
    );
    expect(raised.rowCount).toBe(3);
  });
});
