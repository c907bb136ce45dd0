import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FileImports, HEADER, openFileImports, tableWith } from './fixtures/fileImport.ts';

let imports: FileImports;
beforeAll(async () => {
  imports = await openFileImports();
});
afterAll(() => imports.close());

/** What is expected of a row that does not fit: line, column, and words of the rest. */
type Told = readonly [line: number, column: string | null, found: string, expected: RegExp];

const DA_KAO = 'Phường Đa Kao,760,79';

// What the official table says stands in fixtures/fileImport.ts; each case breaks it in one way.
const CASES: readonly (readonly [string, Record<number, string | null>, readonly Told[]])[] = [
  [
    'an old code that nobody held; its unit then lacks a part',
    { 3: `26738,${DA_KAO},26740,79,Nhập một phần` },
    [
      [2, 'note_vi', 'Nhập một phần', /a row for each part/],
      [3, 'old_code', '26738', /26737, the code of Phường Đa Kao/],
    ],
  ],
  [
    'an old code of four digits in a CSV file, which may lack any digit',
    { 13: '0172,Phường Yên Hoà,005,01,00166,01,Nhập một phần' },
    [
      [13, 'old_code', '0172', /00172, the code of Phường Yên Hoà/],
      [14, 'note_vi', 'Nhập một phần', /a row for each part/],
    ],
  ],
  [
    "another unit's name",
    { 4: '26740,Phường Sài Gòn,760,79,26740,79,Nhập toàn bộ' },
    [[4, 'old_name', 'Phường Sài Gòn', /“Phường Bến Nghé”/]],
  ],
  [
    'a name with another accent',
    { 4: '26740,Phường Bến Nghe,760,79,26740,79,Nhập toàn bộ' },
    [[4, 'old_name', 'Phường Bến Nghe', /“Phường Bến Nghé”/]],
  ],
  [
    'another district and province',
    { 4: '26740,Phường Bến Nghé,761,01,26740,79,Nhập toàn bộ' },
    [
      [4, 'old_district_code', '761', /^760$/],
      [4, 'old_province_code', '01', /^79$/],
    ],
  ],
  [
    'a new code that nobody holds',
    { 4: '26740,Phường Bến Nghé,760,79,26741,79,Nhập toàn bộ' },
    [[4, 'new_code', '26741', /a code of that day/]],
  ],
  [
    'a province for the new code',
    { 4: '26740,Phường Bến Nghé,760,79,79,79,Nhập toàn bộ' },
    [[4, 'new_code', '79', /a code of that day/]],
  ],
  [
    'the old province for the new unit: Cồn Cỏ lies in Quảng Trị 44 now',
    { 8: ',,471,45,19742,45,Sắp xếp toàn bộ huyện Cồn Cỏ thành đặc khu Cồn Cỏ' },
    [[8, 'new_province_code', '45', /^44$/]],
  ],
  [
    'a note that is not understood',
    { 4: '26740,Phường Bến Nghé,760,79,26740,79,"Nhập toàn bộ, trừ khu phố 3"' },
    [[4, 'note_vi', 'Nhập toàn bộ, trừ khu phố 3', /“Nhập toàn bộ”, “Nhập một phần”/]],
  ],
  [
    'no note',
    { 4: '26740,Phường Bến Nghé,760,79,26740,79,' },
    [[4, 'note_vi', '', /“Nhập toàn bộ”/]],
  ],
  [
    'a note with an unquoted comma',
    { 3: `26737,${DA_KAO},26740,79,Nhập một phần diện tích, toàn bộ dân số` },
    [[3, null, 'toàn bộ dân số', /quotes/]],
  ],
  [
    'a row twice',
    { 15: `26737,${DA_KAO},26740,79,Nhập một phần` },
    [[15, null, '26737 → 26740', /each pair once/]],
  ],
  [
    'a unit whole and in parts',
    { 3: `26737,${DA_KAO},26740,79,Nhập toàn bộ` },
    [
      [2, 'note_vi', 'Nhập một phần', /one row/],
      [3, 'note_vi', 'Nhập toàn bộ', /one row/],
    ],
  ],
  ['one part only', { 6: null }, [[5, 'note_vi', 'Nhập một phần', /a row for each part/]]],
  [
    'the whole population to two units',
    {
      2: `26737,${DA_KAO},26737,79,"Nhập một phần diện tích, toàn bộ dân số"`,
      3: `26737,${DA_KAO},26740,79,"Nhập một phần diện tích, toàn bộ dân số"`,
    },
    [
      [2, 'note_vi', 'Nhập một phần diện tích, toàn bộ dân số', /one row at most/],
      [3, 'note_vi', 'Nhập một phần diện tích, toàn bộ dân số', /one row at most/],
    ],
  ],
  [
    'a unit that goes on, into another one',
    { 7: '31105,Xã Thổ Châu,911,91,31078,91,Nhập toàn bộ' },
    [[7, 'new_code', '31078', /^31105$/]],
  ],
  [
    'a part of a unit that goes on',
    { 7: '31105,Xã Thổ Châu,911,91,31105,91,Nhập một phần' },
    [[7, 'note_vi', 'Nhập một phần', /a note of the whole unit/]],
  ],
  [
    'another unit into one that goes on',
    { 4: '26740,Phường Bến Nghé,760,79,31105,91,Nhập toàn bộ' },
    [[4, 'new_code', '31105', /the code of a unit that was formed/]],
  ],
  [
    'a district that had communes, as a whole',
    { 8: ',,760,79,26740,79,Nhập toàn bộ' },
    [[8, 'old_code', '', /a code of that day/]],
  ],
  [
    'a commune that lost its code',
    { 4: ',Phường Bến Nghé,760,79,26740,79,Nhập toàn bộ' },
    [[4, 'old_code', '', /26740, the code of Phường Bến Nghé/]],
  ],
  [
    'a district that is not there',
    { 8: ',,472,45,19742,44,Nhập toàn bộ' },
    [[8, 'old_district_code', '472', /a code of that day/]],
  ],
];

describe('a row that does not fit', () => {
  let before: string;
  beforeAll(async () => {
    before = await imports.fingerprint();
  });

  it.each(CASES)('%s', async (_, changes, told) => {
    const lines = tableWith(changes);
    const content = changes[15] ? `${lines}${changes[15]}\n` : lines;
    const result = await imports.importText(content);
    expect(await imports.fingerprint()).toBe(before);
    expect(result.outcome).toBe('refused');
    expect(result.faults.map(({ line, column, found }) => [line, column, found])).toEqual(
      told.map(([line, column, found]) => [line, column, found]),
    );
    for (const [index, [, , , expected]] of told.entries()) {
      expect(result.faults[index]?.expected).toMatch(expected);
    }
  });

  it('has an extent or a new name that contradicts', async () => {
    const content = [
      `${HEADER},extent,new_name`,
      '26740,Phường Bến Nghé,760,79,26740,79,Nhập toàn bộ,PARTIAL,Phường Bến Nghé',
    ].join('\n');
    const { outcome, faults } = await imports.importText(content);
    expect(outcome).toBe('refused');
    expect(faults).toEqual([
      {
        line: 2,
        column: 'new_name',
        reason: '26740 has another name on 2025-07-01',
        found: 'Phường Bến Nghé',
        expected: '“Phường Sài Gòn”',
      },
      {
        line: 2,
        column: 'extent',
        reason: 'the extent contradicts the note “Nhập toàn bộ”',
        found: 'PARTIAL',
        expected: 'WHOLE',
      },
    ]);
    expect(await imports.fingerprint()).toBe(before);
  });
});

describe('--skip-bad', () => {
  /** Bến Nghé goes to Bến Thành, which fits; beside it one split with a row that does not. */
  const withGood = (changes: Record<number, string | null>) =>
    tableWith({ 4: '26740,Phường Bến Nghé,760,79,26743,79,Nhập toàn bộ', ...changes });

  const takeBack = () => imports.importText(tableWith());

  it('writes the rest, and no half of a split', async () => {
    const before = await imports.edgesOf('18796.1');
    const result = await imports.importText(
      withGood({
        10: '18796,Xã Kỳ Lợi,449,42,18754,42,Nhập một phần',
        11: null,
        12: '18796,Xã Kỳ Lợi,449,42,18833,42,Nhập một phần dân số',
      }),
      { skipBad: true },
    );
    expect(result).toMatchObject({
      outcome: 'written',
      unitsLeftOut: 1,
      added: 1,
      changed: 0,
      removed: 1,
    });
    expect(await imports.edgesOf('18796.1')).toEqual(before);
    expect(await imports.edgesOf('26740.1')).toEqual([
      '26743.2 WHOLE AREA_AND_POPULATION t IMPORTED table.csv:4',
    ]);
    await takeBack();
  });

  it.each([
    [
      'by its name, when the code is wrong',
      '18797,Xã Kỳ Lợi,449,42,18823,42,Nhập toàn bộ diện tích',
    ],
    ['by its name in the province', '18797,Xã Kỳ Lợi,450,42,18823,42,Nhập toàn bộ diện tích'],
    [
      'by where it goes, when name and code are wrong',
      '18797,Xã Kỳ Lợt,449,42,18823,42,Nhập toàn bộ diện tích',
    ],
  ])('knows the unit of a row %s', async (_, row) => {
    const before = await imports.edgesOf('18796.1');
    expect(before).toHaveLength(3);
    const result = await imports.importText(withGood({ 11: row }), { skipBad: true });
    expect(result).toMatchObject({ unitsLeftOut: 1, added: 1, changed: 0, removed: 1 });
    expect(await imports.edgesOf('18796.1')).toEqual(before);
    await takeBack();
  });
});
