import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FileImports, openFileImports } from './fixtures/fileImport.ts';

const HEADER = 'code,attribute,value,valid_from,valid_to,source';
const DECREE = 'Nghị định 307/2025/NĐ-CP';

/** Sài Gòn's population twice, Ba Đình's area, Hoàng Sa's island, Bến Nghé on its last day. */
const ROWS = [
  '26740,POPULATION,47022,2025-07-01,2026-01-01,Niên giám 2025',
  '26740,POPULATION,47500,2026-01-01,,Niên giám 2026',
  '00004,area_km2,2.970,2025-07-01,,"Nghị quyết 1656, phụ lục"',
  '20333,ISLAND,TRUE,2025-07-01,,Nghị quyết 1659',
  '26740,POPULATION,11225,2025-06-30,2025-07-01,Niên giám 2024',
  `01,CLASS,SPECIAL,2025-11-25,,${DECREE}`,
];

const table = (...rows: readonly string[]) => `${[HEADER, ...rows].join('\n')}\n`;

let imports: FileImports;
beforeAll(async () => {
  imports = await openFileImports();
});
afterAll(() => imports.close());

async function recorded(): Promise<readonly string[]> {
  const { rows } = await imports.owner.query(
    `select concat_ws('|', unit_id, name, value, valid_from, coalesce(valid_to::text, '-'),
       source, provenance) as span
     from unit_attribute order by unit_id, name, valid_from`,
  );
  return rows.map(({ span }) => span);
}

const RECORDED = [
  '00004.2|AREA_KM2|2.97|2025-07-01|-|Nghị quyết 1656, phụ lục [table.csv:4]|IMPORTED',
  `01.1|CLASS|SPECIAL|2025-11-25|-|${DECREE} [table.csv:7]|IMPORTED`,
  '20333.1|ISLAND|true|2025-07-01|-|Nghị quyết 1659 [table.csv:5]|IMPORTED',
  '26740.1|POPULATION|11225|2025-06-30|2025-07-01|Niên giám 2024 [table.csv:6]|IMPORTED',
  '26740.2|POPULATION|47022|2025-07-01|2026-01-01|Niên giám 2025 [table.csv:2]|IMPORTED',
  '26740.2|POPULATION|47500|2026-01-01|-|Niên giám 2026 [table.csv:3]|IMPORTED',
];

describe('a table of attributes', () => {
  it('is recorded of the holder of the code on the first day', async () => {
    expect(await imports.importText(table(...ROWS))).toMatchObject({
      outcome: 'written',
      kind: 'ATTRIBUTES',
      faults: [],
      added: 6,
      changed: 0,
      removed: 0,
    });
    expect(await recorded()).toEqual(RECORDED);
    const fields = 'unit_id,name,valid_from,value,valid_to,source,provenance';
    const changes = await imports.newChanges();
    expect(changes).toHaveLength(6);
    expect(changes[0]).toBe(`UnitAttribute 26740.2/POPULATION@2025-07-01 CREATED ${fields}`);
  });

  it('imported again changes nothing, in any order', async () => {
    expect(await imports.importText(table(...ROWS))).toMatchObject({ added: 0, changed: 0 });
    expect(await imports.importText(table(...ROWS.toReversed()))).toMatchObject({
      added: 0,
      changed: 0,
    });
    expect(await recorded()).toEqual(RECORDED);
    expect(await imports.newChanges()).toEqual([]);
  });

  it('ends a span where another begins', async () => {
    const result = await imports.importText(
      [
        'Mã,Thuộc tính,Giá trị,Từ ngày,Đến ngày,Nguồn',
        '26740,POPULATION,47500,2026-01-01,2026-12-31,Niên giám 2026',
        '26740,POPULATION,48000,2027-01-01,,Niên giám 2027',
      ].join('\n'),
    );
    expect(result).toMatchObject({ added: 1, changed: 1 });
    // "Đến ngày" is the last day itself.
    expect((await recorded()).slice(-2)).toEqual([
      '26740.2|POPULATION|47500|2026-01-01|2027-01-01|Niên giám 2026 [table.csv:2]|IMPORTED',
      '26740.2|POPULATION|48000|2027-01-01|-|Niên giám 2027 [table.csv:3]|IMPORTED',
    ]);
    expect(await imports.newChanges()).toEqual([
      'UnitAttribute 26740.2/POPULATION@2026-01-01 UPDATED valid_to',
      'UnitAttribute 26740.2/POPULATION@2027-01-01 CREATED ' +
        'unit_id,name,valid_from,value,valid_to,source,provenance',
    ]);
  });
});

describe('a row that does not fit', () => {
  it.each([
    ['26741,ISLAND,true,2025-07-01,,x', 'code', 'a code of that day'],
    ['760,ISLAND,true,2025-07-01,,x', 'code', 'a code of that day'],
    ['26743,WEALTH,1,2025-07-01,,x', 'attribute', 'AREA_KM2, POPULATION, MOUNTAIN'],
    ['26743,AREA_KM2,"2,97",2025-07-01,,x', 'value', 'km² above 0'],
    ['26743,AREA_KM2,0,2025-07-01,,x', 'value', 'km² above 0'],
    ['26743,POPULATION,12.345,2025-07-01,,x', 'value', 'digits only'],
    ['26743,POPULATION,-5,2025-07-01,,x', 'value', 'digits only'],
    ['26743,BORDER,có,2025-07-01,,x', 'value', 'true or false'],
    ['26743,CLASS,IV,2025-07-01,,x', 'value', 'SPECIAL, I, II or III'],
    ['26743,ISLAND,true,01/07/2025,,x', 'valid_from', 'yyyy-mm-dd'],
    ['26743,ISLAND,true,2025-06-29,,x', 'valid_from', '2025-06-30 or later'],
    ['26743,ISLAND,true,2025-07-01,2025-07-01,x', 'valid_to', 'after 2025-07-01'],
    ['26743,ISLAND,true,2025-07-01,2025-02-30,x', 'valid_to', 'yyyy-mm-dd'],
    ['26743,ISLAND,true,2025-07-01,,', 'source', 'a legal text'],
    ['26743,ISLAND,true,2025-07-01,,x,y', null, 'quotes'],
    // Recorded by now: from 2027-01-01 without an end.
    ['26740,POPULATION,1,2028-01-01,,x', 'valid_from', 'spans that do not meet'],
  ])('%s: %s', async (row, column, expected) => {
    const before = await imports.fingerprint();
    const result = await imports.importText(
      table('26758,ISLAND,false,2025-07-01,,Nghị quyết', row),
    );
    expect(result.outcome).toBe('refused');
    expect(result.faults).toHaveLength(1);
    expect(result.faults[0]).toMatchObject({ line: 3, column });
    expect(result.faults[0]?.expected).toContain(expected);
    expect(await imports.fingerprint()).toBe(before);
  });

  it('overlaps with another row, or repeats it: both are told', async () => {
    const { faults } = await imports.importText(
      table(
        '26743,POPULATION,1,2025-07-01,2026-02-01,x',
        '26743,POPULATION,2,2026-01-01,,x',
        '26758,ISLAND,true,2025-07-01,,x',
        '26758,ISLAND,false,2025-07-01,,x',
      ),
    );
    expect(faults.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '2 POPULATION of 26743.2 overlaps with line 3, from 2026-01-01 to now',
      '3 POPULATION of 26743.2 overlaps with line 2, from 2025-07-01 to 2026-02-01',
      '5 line 4 gives ISLAND of 26758.2 from the same day',
    ]);
  });

  it('with --skip-bad leaves out all spans of its attribute, and writes the rest', async () => {
    const result = await imports.importText(
      table(
        '26743,POPULATION,1000,2025-07-01,2026-01-01,x',
        '26743,POPULATION,many,2026-01-01,,x',
        '26743,SAFE_ZONE,false,2025-07-01,,x',
      ),
      { skipBad: true },
    );
    expect(result).toMatchObject({ outcome: 'written', unitsLeftOut: 1, added: 1 });
    expect((await recorded()).filter((span) => span.startsWith('26743'))).toEqual([
      '26743.2|SAFE_ZONE|false|2025-07-01|-|x [table.csv:4]|IMPORTED',
    ]);
  });
});
