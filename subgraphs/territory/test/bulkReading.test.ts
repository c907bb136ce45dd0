import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BYTE_ORDER_MARK, csvText, ImportFileError, readCsv } from '@haicap/intake';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { outputColumns } from '../src/bulk/output/outputColumns.ts';
import { readBulkTable } from '../src/bulk/readBulkTable.ts';
import { OFFICIAL_ROWS } from './fixtures/fileImport.ts';
import { type BulkFiles, openBulkFiles } from './support/bulkFiles.ts';

const XLSX = fileURLToPath(new URL('fixtures/conversion.xlsx', import.meta.url));

let files: BulkFiles;
beforeAll(async () => {
  files = await openBulkFiles();
});
afterAll(() => files.close());

const inputs = async (content: string, ...columns: string[]) =>
  (await files.table(content, ...columns)).rows.map(({ input }) => input.text);

describe('the column that is read', () => {
  it.each([
    ['Mã xã', 'STT,Mã xã,Địa chỉ\n1,00004,x\n', ['00004']],
    ['a code before an address', 'address,ward_code\nx,00004\n', ['00004']],
    ['communes before provinces', 'Mã tỉnh cũ,Mã phường/xã cũ\n01,00004\n', ['00004']],
    ['Địa chỉ thường trú', 'Họ tên,Địa chỉ thường trú\nA,"Xã B, Tỉnh C"\n', ['Xã B, Tỉnh C']],
    ['names of three levels', 'Tỉnh,Huyện,Xã\nT,H,X\n', ['X, H, T']],
    ['semicolons, and commas in a cell', 'Nơi ở;Ghi chú\nXã B, Tỉnh C;x\n', ['Xã B, Tỉnh C']],
    ['cells that look like codes', 'a;b\n7;00004\n8;26740\n', ['00004', '26740']],
    ['cells that look like addresses', 'a;b\nx;P. Bến Nghé, Q.1\n', ['P. Bến Nghé, Q.1']],
    ['a bare list of codes', '00004\n26740\n', ['00004', '26740']],
    [
      'a bare list of addresses',
      'Xã A, Tỉnh B\nXã C, Huyện D, Tỉnh E\n',
      ['Xã A, Tỉnh B', 'Xã C, Huyện D, Tỉnh E'],
    ],
    ['a title and empty rows', 'Danh sách\n,\nSTT,Mã xã\n1,00004\n\n', ['00004']],
  ])('%s', async (_, content, expected) => {
    expect(await inputs(content)).toEqual(expected);
  });

  it('is the one that is named, in any case; several make one address', async () => {
    const content = 'p,d,C,x\nTỉnh A,,Xã B,00004\n';
    expect(await inputs(content, 'X')).toEqual(['00004']);
    expect(await inputs(content, 'c', 'd', 'p')).toEqual(['Xã B, Tỉnh A']);
  });

  it.each([
    ['', [], 'table.csv is empty.'],
    ['\n\n', [], 'table.csv is empty.'],
    ['Mã xã\n', [], 'table.csv has no rows below its header.'],
    ['a,b\n1,2\n', ['c'], 'table.csv has no column “c”; it has a, b.'],
    [
      'a,b\n1,2\n',
      [],
      'No column of table.csv looks like codes or addresses: name it with --column (a, b).',
    ],
    [
      'Mã xã cũ,Mã xã mới\n00001,00004\n',
      [],
      'Several columns of table.csv could be meant (Mã xã cũ, Mã xã mới): name one with --column.',
    ],
    [
      'Mã xã,b\n00001,1\n00004,1,2\n',
      ['b'],
      'table.csv has more cells in line 3 than in its first line: a cell that holds the delimiter must stand in quotes.',
    ],
  ])('%j is refused in one sentence', async (content, columns, sentence) => {
    await expect(inputs(content, ...columns)).rejects.toThrow(new ImportFileError(sentence));
  });
});

it.each([
  ['Mã ĐVHC cấp xã cũ', 0],
  ['Mã quận/huyện cũ', 2],
  ['MÃ TỈNH/THÀNH PHỐ CŨ', 3],
])('gives the numbers of a workbook back the zeros that the codes of %s have', async (name, at) => {
  const table = await readBulkTable(XLSX, [name]);
  const official = OFFICIAL_ROWS.map((row) => row.split(',')[at]);
  expect(official).toContainEqual(expect.stringMatching(/^0/));
  expect(table.rows.map(({ input }) => input.text)).toEqual(official);
});

it('refuses a file beyond what one is allowed to have', async () => {
  const path = join(files.folder, 'large.csv');
  await writeFile(path, '');
  await truncate(path, 201 * 1024 * 1024);
  await expect(readBulkTable(path)).rejects.toThrow('is larger than 200 MB');
});

describe('writing', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('00004', 'a"b', 'a,b', 'x\ny', ' x ', 'Bến\r'),
  );
  const isFormula = (text: string) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text);
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    );

  it('and reading again gives the same cells; a formula has an apostrophe before it', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const bytes = Buffer.from(`${BYTE_ORDER_MARK}${csvText(rows)}`);
        const [sheet] = readCsv(bytes, 'x.csv');
        const written = (text: string) =>
          isFormula(text) && !/^-\d+([.,]\d+)*$/.test(text) ? `'${text}` : text;
        expect(sheet?.rows().map(({ cells }) => cells)).toEqual(
          rows.map((row) => row.map(written)),
        );
      }),
    );
  });

  it('ends lines as RFC 4180 has it, and leaves numbers and codes as they are', () => {
    expect(csvText([['00004', '-1.5', '=1+1', 'a"b']])).toBe(`00004,-1.5,'=1+1,"a""b"\r\n`);
    expect(parse(csvText([['', '']]))).toEqual([['', '']]);
  });

  it('never has two columns of one name', () => {
    expect(outputColumns(['Status', 'x'], ['status', 'near'])).toEqual([
      'Status',
      'x',
      'haicap.status',
      'near',
    ]);
  });
});
