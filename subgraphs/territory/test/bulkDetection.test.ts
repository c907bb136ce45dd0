import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { detectTable } from '../src/bulk/detectTable.ts';
import { misfitCsv } from '../src/bulk/misfitCsv.ts';
import { type BulkFiles, csvOf, openBulkFiles, rowsOf } from './support/bulkFiles.ts';
import { officialTemplate } from './support/template.ts';
import { openTerritory, type TestTerritory, TODAY } from './support/territory.ts';

jest.setTimeout(300_000);

let territory: TestTerritory;
let files: BulkFiles;
beforeAll(async () => {
  territory = await openTerritory(officialTemplate());
  files = await openBulkFiles();
});
afterAll(async () => {
  await files.close();
  await territory.close();
});

interface Listed {
  readonly code: string;
  readonly name: string;
  readonly district: string | null;
  readonly province: string;
}

/** The whole list of communes of a day. */
function listOn(day: string): Promise<Listed[]> {
  const of = (alias: string) =>
    `${alias}.valid_from <= $1 and (${alias}.valid_to is null or ${alias}.valid_to > $1)`;
  return territory.database.query(
    `select c.code, c.full_name as name, d.full_name as district, p.full_name as province
     from unit_version c
     join unit_version p on p.unit_id = c.province_id and ${of('p')}
     left join unit_version d on d.unit_id = c.district_id and ${of('d')}
     where c.level = 'COMMUNE' and ${of('c')} order by c.code`,
    [day],
  );
}

async function detect(rows: readonly (readonly string[])[], ...columns: string[]) {
  const table = await files.table(csvOf(rows), ...columns);
  const result = await detectTable({ url: territory.clone.appUrl, table, today: TODAY });
  return { table, ...result };
}

const byName = (list: readonly Listed[]) => [
  ['Xã', 'Huyện', 'Tỉnh'],
  ...list.map(({ name, district, province }) => [name, district ?? '', province]),
];
const byCode = (list: readonly Listed[]) => [['Mã xã'], ...list.map(({ code }) => [code])];

/** The recorded lists: communes on the day and when the next list begins. */
const LISTS = [
  ['2025-06-30', '2025-07-01', 10_035],
  ['2025-07-01', '2026-04-30', 3321],
  ['2026-04-30', '2026-09-01', 3321],
  ['2026-09-01', '2026-09-20', 3321],
  ['2026-09-20', null, 3321],
] as const;

describe.each(LISTS)('the whole list of %s', (day, next, size) => {
  it('is known by its names with their provinces', async () => {
    const { rows, ambiguous, days, misfits } = await detect(byName(await listOn(day)));
    expect(rows).toBe(size);
    expect(ambiguous).toBe(false);
    expect(days[0]).toMatchObject({ from: day, to: next, fitCount: size, share: 1 });
    expect(misfits).toEqual([]);
  });

  it('is known by its codes as far as these tell days apart', async () => {
    const { ambiguous, days } = await detect(byCode(await listOn(day)));
    // The changes of 2026 gave no new codes; 3,316 of the codes of 1 July 2025 were in use before.
    const before = day === '2025-06-30';
    expect(ambiguous).toBe(!before);
    expect(days.map(({ from, to, fitCount }) => [from, to, fitCount])).toEqual(
      before
        ? [
            ['2025-06-30', '2025-07-01', 10_035],
            ['2025-07-01', null, 3316],
          ]
        : [
            ['2025-07-01', null, 3321],
            ['2025-06-30', '2025-07-01', 3316],
          ],
    );
  });
});

it('names just the ten rows that were planted, each with its reason', async () => {
  const list = byCode(await listOn('2025-07-01'));
  // 00001 was Phúc Xá, 00013 Quán Thánh, 760 Quận 1: all dissolved on 1 July 2025.
  const gone = ['00001', '00013', '760'];
  const never = ['99999', '99998', '99997', '4', '5', '267400', '00000'];
  const rows = [...list];
  for (const [at, code] of [...gone, ...never].entries()) rows.splice(100 * (at + 1), 0, [code]);
  const { table, days, misfits } = await detect(rows);
  expect(days[0]).toMatchObject({
    from: '2025-07-01',
    to: null,
    fitCount: 3321,
    share: 3321 / 3331,
  });
  expect(rowsOf(misfitCsv(table, misfits))).toEqual(
    [...gone, ...never].map((code, at) => ({
      'Mã xã': code,
      line: String(100 * (at + 1) + 1),
      input: code,
      from: '2025-07-01',
      to: '',
      reason: gone.includes(code) ? 'OTHER_DAYS' : 'NO_SUCH_CODE',
      otherDays: gone.includes(code) ? 'from 2025-06-30 until 2025-07-01' : '',
    })),
  );
});

it('counts rows, not distinct values, and leaves out those that say nothing', async () => {
  const { rows, days } = await detect([
    ['Mã xã', 'x'],
    ['00001', ''],
    ['00001', ''],
    ['', 'y'],
    ['99999', ''],
  ]);
  expect(rows).toBe(3);
  expect(days[0]).toMatchObject({ from: '2025-06-30', fitCount: 2, share: 2 / 3 });
});
