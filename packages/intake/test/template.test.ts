import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import readSheets from 'read-excel-file/node';
import { isUnfit, readRows, templateOf } from '../src/index.ts';
import { type Files, openFiles } from './files.ts';
import { people, places } from './people.ts';

let files: Files;
beforeAll(async () => {
  files = await openFiles();
});
afterAll(() => files.remove());

async function read(content: Buffer, table: typeof people | typeof places) {
  const rows = [];
  for await (const row of readRows(await files.save('template', content), table)) rows.push(row);
  return rows;
}

describe.each(['csv', 'xlsx'] as const)('a template in %s', (format) => {
  it.each([people, places])('is a file of its table, without rows', async (table) => {
    expect(await read(await templateOf(table, format), table)).toEqual([]);
  });

  it('with an example is a file of one row that fits', async () => {
    const [row, ...others] = await read(
      await templateOf(people, format, { withExample: true }),
      people,
    );
    expect(others).toEqual([]);
    expect(row && isUnfit(row)).toBe(false);
    expect(row?.values).toMatchObject({ code: 'NV-0001', born: '1990-09-02', pay: 12_500_000 });
  });
});

it('a workbook explains each column in both languages', async () => {
  const sheets = await readSheets(await templateOf(people, 'xlsx'));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Dữ liệu', 'Hướng dẫn']);
  expect(sheets[1]?.data[5]).toEqual([
    'Giới tính',
    'Gender',
    'không / no',
    'Nam hoặc nữ.',
    'Male or female.',
    'một trong: Nam, Nữ',
    'one of: Male, Female',
    'Nữ',
  ]);
  expect(sheets[1]?.data).toHaveLength(people.columns.length + 1);
});

it('a text has the headers and nothing else', async () => {
  expect(String(await templateOf(places, 'csv'))).toBe('\uFEFFĐịa điểm\r\n');
});
