import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import writeSheets from 'write-excel-file/node';
import { isUnfit, type ReadRow, type RowOf, readRows } from '../src/index.ts';
import { type Files, openFiles } from './files.ts';
import { people } from './people.ts';

let files: Files;
beforeAll(async () => {
  files = await openFiles();
});
afterAll(() => files.remove());

async function read(content: string | Buffer, name = 'people.csv') {
  const rows: ReadRow<typeof people>[] = [];
  for await (const row of readRows(await files.save(name, content), people)) rows.push(row);
  return rows;
}

const HEADER =
  'STT,Mã nhân sự,Họ và tên,Số định danh,Ngày sinh,Giới tính,Từ tháng,Hệ số lương,Lương,Số con,Đảng viên,Ngoại ngữ';
const ROW =
  '1,nv-0001,Nguyễn  Thị Ánh,001190012345,02/09/1990,nữ,07/2015,"2,34",12.500.000 đ,2,x,Anh; Pháp';

const ANH: RowOf<typeof people> = {
  code: 'NV-0001',
  name: 'Nguyễn Thị Ánh',
  identifier: '001190012345',
  born: '1990-09-02',
  gender: 'FEMALE',
  since: '2015-07',
  coefficient: '2.34',
  pay: 12_500_000,
  children: 2,
  isMember: true,
  languages: ['Anh', 'Pháp'],
};

describe('a row', () => {
  it('is read by the types of its columns', async () => {
    const [row] = await read(`${HEADER}\n${ROW}\n`);
    expect(row).toMatchObject({ line: 2, values: ANH });
    expect(row && isUnfit(row)).toBe(false);
  });

  it.each([
    ['semicolons', HEADER.replaceAll(',', ';')],
    ['tabs', HEADER.replaceAll(',', '\t')],
    ['a byte order mark', `\uFEFF${HEADER}`],
    ['line ends of Windows', `${HEADER}\r`],
    ['capitals', HEADER.toUpperCase()],
    ['decomposed letters', HEADER.normalize('NFD')],
    [
      'no diacritics',
      'stt,ma nhan su,ho va ten,so dinh danh,ngay sinh,gioi tinh,tu thang,he so luong,luong,so con,dang vien,ngoai ngu',
    ],
    ['stars at what is required', HEADER.replace('Mã nhân sự', 'Mã nhân sự (*)')],
    [
      'English',
      'No.,Person code,Full name,Personal identifier,Date of birth,Gender,Since,Salary coefficient,Pay,Children,Party member,Languages',
    ],
    ['names of fields', `,${people.columns.map(({ field }) => field).join(',')}`],
    ['an alias', HEADER.replace('Họ và tên', 'họ tên')],
    ['titles above', `DANH SÁCH NHÂN SỰ\n,,Tháng 7/2025\n\n${HEADER}`],
  ])('is found below a header with %s', async (_, header) => {
    const delimiter = /[;\t]/.exec(header)?.[0] ?? ',';
    const cells = ROW.replace('"2,34"', '2.34')
      .split(',')
      .map((cell) => `"${cell}"`);
    const end = header.endsWith('\r') ? '\r\n' : '\n';
    const rows = await read(`${header.trimEnd()}${end}${cells.join(delimiter)}${end}`);
    expect(rows.map(({ values }) => values)).toEqual([ANH]);
    expect(rows[0]?.line).toBe(header.split('\n').length + 1);
  });

  it('lacks what its file has no column for, and what it leaves empty', async () => {
    const rows = await read('Họ tên,Mã nhân sự,Ngày sinh,Số con\nTrần Ơn,NV-0002,9/1945,\n,,,\n');
    expect(rows.map(({ values }) => values)).toEqual([
      {
        code: 'NV-0002',
        name: 'Trần Ơn',
        born: '1945-09',
        identifier: null,
        gender: null,
        since: null,
        coefficient: null,
        pay: null,
        children: null,
        isMember: null,
        languages: null,
      },
    ]);
  });

  it('that does not fit tells every cell, and none that is sensitive', async () => {
    const [row] = await read(`${HEADER}\n1,x,,12345,31/02/1990,khác,,"2,345",,2,,\n`);
    expect(row && isUnfit(row) ? row.faults : []).toEqual([
      {
        line: 2,
        column: 'Mã nhân sự',
        field: 'code',
        reason: 'NOT_A_CODE',
        found: 'x',
        expected: { vi: 'mã như NV-0001', en: 'a code such as NV-0001' },
      },
      expect.objectContaining({ column: 'Họ và tên', reason: 'REQUIRED', found: '' }),
      {
        line: 2,
        column: 'Số định danh',
        field: 'identifier',
        reason: 'NOT_A_CODE',
        found: '',
        expected: { vi: '12 chữ số', en: '12 digits' },
      },
      expect.objectContaining({ field: 'born', reason: 'NOT_A_DAY', found: '31/02/1990' }),
      expect.objectContaining({ field: 'gender', reason: 'NOT_AN_OPTION', found: 'khác' }),
      expect.objectContaining({ field: 'coefficient', reason: 'AMBIGUOUS_NUMBER', found: '2,345' }),
    ]);
  });

  it('with more cells than headers shows none, since any may be the sensitive one', async () => {
    const [row] = await read(
      `${HEADER},\n1,NV-1,A,B,001190012345,02/09/1990,nữ,,,,,,,001190012345\n`,
    );
    const faults = row && isUnfit(row) ? row.faults : [];
    expect(faults[0]).toMatchObject({ column: null, reason: 'CELL_WITHOUT_HEADER' });
    expect(faults.length).toBeGreaterThan(2);
    expect(JSON.stringify(faults)).not.toContain('0011900');
  });
});

describe('a workbook', () => {
  it('has dates, numbers and booleans as cells, and the table on any sheet', async () => {
    const sheet = await writeSheets([
      { sheet: 'Bìa', data: [['Danh sách'], ['Tháng 7']] },
      {
        sheet: 'Nhân sự',
        data: [
          [
            'Mã nhân sự',
            'Họ và tên',
            'Số định danh',
            'Ngày sinh',
            'Hệ số lương',
            'Lương',
            'Đảng viên',
            'Từ tháng',
          ],
          [
            'NV-0001',
            'Nguyễn Thị Ánh',
            1_190_012_345,
            { value: new Date('1990-09-02T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' },
            2.34,
            12_500_000,
            true,
            { value: new Date('2015-07-01T00:00:00Z'), type: Date, format: 'mm/yyyy' },
          ],
        ],
      },
    ]).toBuffer();
    const [row] = await read(sheet, 'people.xlsx');
    const { gender, children, languages, ...rest } = ANH;
    expect(row?.values).toEqual({ ...rest, gender: null, children: null, languages: null });
    expect(row?.line).toBe(2);
  });
});

it('rows far into a text are read with their lines, across the pieces it is read in', async () => {
  const name = 'Nguyễn\nThị "Ánh"';
  const rows = Array.from(
    { length: 20_000 },
    (_, at) => `NV-${String(at).padStart(5, '0')},"${name.replaceAll('"', '""')}",02/09/1990`,
  );
  const found = await read(`Mã nhân sự,Họ và tên,Ngày sinh\n${rows.join('\n')}`);
  expect(found).toHaveLength(20_000);
  for (const at of [0, 9_999, 19_999]) {
    expect(found[at]?.line).toBe(2 * at + 2);
    expect(found[at]?.values.name).toBe('Nguyễn Thị "Ánh"');
    expect(found[at]?.values.code).toBe(`NV-${String(at).padStart(5, '0')}`);
  }
});
