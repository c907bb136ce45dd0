import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeWritersLock } from '../src/commands/rows/writersLock.ts';
import { type FileImports, HEADER, openFileImports, tableWith } from './fixtures/fileImport.ts';
import { referenceFolder } from './referenceData.ts';

const XLSX = fileURLToPath(new URL('fixtures/conversion.xlsx', import.meta.url));
const NOTHING = { outcome: 'written', faults: [], added: 0, changed: 0, removed: 0 };

let imports: FileImports;
beforeAll(async () => {
  imports = await openFileImports();
});
afterAll(() => imports.close());

/** All edges that the database has, as the table would print them. */
const WHOLE_TABLE = `
select case when b.level = 'COMMUNE' then b.code else '' end as old_code,
       case when b.level = 'COMMUNE' then b.full_name else coalesce(l.part_name, '') end as old_name,
       d.code as old_district_code, p.code as old_province_code, a.code as new_code,
       q.code as new_province_code, coalesce(l.note, 'Giữ nguyên') as note_vi
from unit_version b
join unit d on d.id = b.district_id
join unit p on p.id = b.province_id
left join unit_lineage l on l.predecessor_id = b.unit_id and l.effective_on = '2025-07-01'
join unit_version a
  on a.unit_id = coalesce(l.successor_id, b.unit_id) and a.valid_from = '2025-07-01'
join unit q on q.id = a.province_id
where b.valid_from = '2025-06-30' and b.level in ('COMMUNE', 'DISTRICT')
order by a.code, b.code`;

async function wholeTable(): Promise<string> {
  const { rows } = await imports.owner.query({ text: WHOLE_TABLE, rowMode: 'array' });
  expect(rows).toHaveLength(10_571);
  const lines = rows.map((row) => row.map((cell: string) => `"${cell}"`).join(','));
  return `${[HEADER, ...lines].join('\n')}\n`;
}

describe('a table that says what the database has', () => {
  it('changes nothing, with all 10,571 rows, and is remembered by its hash', async () => {
    const before = await imports.owner.query('select * from unit_lineage order by 1, 2, 3');
    const told: number[] = [];
    const path = await imports.save('official.csv', await wholeTable());
    const result = await imports.importAt(path, { onProgress: (done) => told.push(done) });
    expect(result).toMatchObject({ ...NOTHING, rows: 10_571, unitsLeftOut: 0 });
    const after = await imports.owner.query('select * from unit_lineage order by 1, 2, 3');
    expect(after.rows).toEqual(before.rows);
    expect(await imports.newChanges()).toEqual([]);
    expect(told.at(0)).toBe(0);
    expect(told.at(-1)).toBe(10_571);
    const runs = await imports.owner.query(
      `select fingerprint ~ '^[0-9a-f]{64}$' as hashed, rows from import_run where source = 'file:official.csv'`,
    );
    expect(runs.rows).toEqual([{ hashed: true, rows: 10_571 }]);
  });

  it('changes nothing as XLSX with codes that lost their zeros', async () => {
    expect(await imports.importAt(XLSX)).toMatchObject({ ...NOTHING, rows: 13 });
  });

  it('may spell names in the other way, and give extents and new names', async () => {
    const content = [
      `${HEADER},extent,new_name`,
      '00172,PHƯỜNG YÊN HÒA,005,01,00166,01,Nhập một phần,PARTIAL,Phường Cầu Giấy',
      '00172,Phường Yên Hòa,005,01,00175,01,Nhập một phần,Một phần,Phường Yên Hoà',
      '26740,Phường Bến Nghé,760,79,26740,79,Nhập toàn bộ,whole,Phường Sài Gòn',
      // The district by its own name, and the area's own extent.
      ',Huyện Cồn Cỏ,471,45,19742,44,Sắp xếp toàn bộ huyện Cồn Cỏ thành đặc khu Cồn Cỏ,WHOLE,',
      ',Khu vực bãi bồi ven biển do huyện Kim Sơn quản lý,376,37,14698,37,Nhập toàn bộ,WHOLE,',
    ].join('\n');
    expect(await imports.importText(content)).toMatchObject({ ...NOTHING, rows: 5 });
  });

  const reference = join(referenceFolder(), 'lineage.csv');
  it('is the reference table itself, where that is', async () => {
    if (!existsSync(reference)) {
      process.stderr.write(`No ${reference}: it is not imported\n`);
      expect(existsSync(referenceFolder())).toBe(false);
      return;
    }
    const result = await imports.importAt(reference);
    expect(result).toMatchObject({ ...NOTHING, rows: 10_571, unitsLeftOut: 0 });
  });
});

describe('a table that says something else', () => {
  // Of Đa Kao the whole population goes to Sài Gòn; Nguyễn Thái Bình's second part to Tân Định.
  const NEWER = tableWith({
    3: '26737,Phường Đa Kao,760,79,26740,79,"Nhập một phần diện tích, toàn bộ dân số"',
    6: '26746,Phường Nguyễn Thái Bình,760,79,26737,79,Nhập một phần',
  });

  it('dry run: counts, and writes nothing', async () => {
    const before = await imports.fingerprint();
    expect(await imports.importText(NEWER, { dryRun: true })).toMatchObject({
      outcome: 'dry-run',
      faults: [],
      added: 1,
      changed: 1,
      removed: 1,
    });
    expect(await imports.fingerprint()).toBe(before);
  });

  it('changes, adds and removes edges, with their file and line, and logs each', async () => {
    await imports.newChanges();
    expect(await imports.importText(NEWER)).toMatchObject({ added: 1, changed: 1, removed: 1 });
    expect(await imports.edgesOf('26737.1')).toEqual([
      '26737.2 PARTIAL AREA_AND_POPULATION f OFFICIAL',
      '26740.2 PARTIAL AREA_AND_POPULATION t IMPORTED table.csv:3',
    ]);
    expect(await imports.edgesOf('26746.1')).toEqual([
      '26737.2 PARTIAL AREA_AND_POPULATION f IMPORTED table.csv:6',
      '26740.2 PARTIAL AREA_AND_POPULATION f OFFICIAL',
    ]);
    expect(await imports.newChanges()).toEqual([
      'UnitLineage 26746.1>26743.2 DELETED  2025-07-01 26743.2 26746.1',
      'UnitLineage 26737.1>26740.2 UPDATED residents_follow,note,provenance,source ' +
        '2025-07-01 26737.1 26740.2',
      'UnitLineage 26746.1>26737.2 CREATED predecessor_id,successor_id,effective_on,extent,moved,' +
        'residents_follow,part_name,note,legal_text_id,provenance,source ' +
        '2025-07-01 26737.2 26746.1',
    ]);
  });

  it('gives an added edge the legal text that formed the successor', async () => {
    // Tân Định is of 1685/NQ-UBTVQH15, as all of Hồ Chí Minh City.
    const { rows } = await imports.owner.query(
      `select t.number from unit_lineage l join legal_text t on t.id = l.legal_text_id
       where l.predecessor_id = '26746.1' and l.successor_id = '26737.2'`,
    );
    expect(rows).toEqual([{ number: '1685/NQ-UBTVQH15' }]);
  });

  it('imported again, changes nothing; lines that moved change nothing either', async () => {
    expect(await imports.importText(NEWER)).toMatchObject(NOTHING);
    expect(await imports.importText(`Bảng\n\n${NEWER}`)).toMatchObject(NOTHING);
    expect(await imports.edgesOf('26737.1')).toContain(
      '26740.2 PARTIAL AREA_AND_POPULATION t IMPORTED table.csv:3',
    );
    expect(await imports.newChanges()).toEqual([]);
  });

  it('the older table imported again takes it back', async () => {
    expect(await imports.importText(tableWith())).toMatchObject({
      added: 1,
      changed: 1,
      removed: 1,
    });
    expect(await imports.edgesOf('26746.1')).toEqual([
      '26740.2 PARTIAL AREA_AND_POPULATION f OFFICIAL',
      '26743.2 PARTIAL AREA_AND_POPULATION f IMPORTED table.csv:6',
    ]);
  });

  it('leaves alone what the file does not name, and units that go on', async () => {
    const edges = 'select count(*)::int as edges from unit_lineage';
    const before = (await imports.owner.query(edges)).rows[0].edges;
    await imports.importText(tableWith());
    expect((await imports.owner.query(edges)).rows[0].edges).toBe(before);
    expect(await imports.edgesOf('31105.1')).toEqual([]);
  });

  it('reads whole and part of area and population as the law table means them', async () => {
    expect(await imports.edgesOf('18796.1')).toEqual([
      '18754.2 PARTIAL POPULATION f OFFICIAL',
      '18823.2 PARTIAL AREA f OFFICIAL',
      '18832.2 PARTIAL POPULATION f OFFICIAL',
    ]);
    await imports.importText(
      [
        HEADER,
        '18796,Xã Kỳ Lợi,449,42,18754,42,Nhập toàn bộ dân số',
        '18796,Xã Kỳ Lợi,449,42,18823,42,Nhập toàn bộ diện tích',
      ].join('\n'),
    );
    expect(await imports.edgesOf('18796.1')).toEqual([
      '18754.2 PARTIAL POPULATION t IMPORTED table.csv:2',
      '18823.2 PARTIAL AREA f OFFICIAL',
    ]);
  });
});

describe('an import that is stopped', () => {
  it('writes nothing, and one that has not begun to write is stopped as well', async () => {
    const before = await imports.fingerprint();
    const table = tableWith({ 4: '26740,Phường Bến Nghé,760,79,26743,79,Nhập toàn bộ' });
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    await expect(
      imports.importText(table, { signal: stop.signal, onProgress }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(await imports.fingerprint()).toBe(before);
  });

  it('waits for another import that runs', async () => {
    const other = await imports.owner.connect();
    await other.query('begin');
    await takeWritersLock(other);
    let done = false;
    const importing = imports.importText(tableWith()).then(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(done).toBe(false);
    await other.query('commit');
    other.release();
    await importing;
  });
});
