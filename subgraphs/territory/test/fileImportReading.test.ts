import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ImportFileError } from '@haicap/intake';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineageFileRow } from '../src/import/file/lineage/LineageFileRow.ts';
import { readImportFile } from '../src/import/file/readImportFile.ts';
import { OFFICIAL_ROWS, tableWith } from './fixtures/fileImport.ts';

const XLSX = fileURLToPath(new URL('fixtures/conversion.xlsx', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haicap-file-reading-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function save(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function read(content: string | Buffer, name = 'table.csv') {
  const file = await readImportFile(await save(name, content));
  return file.rows.map(lineageFileRow);
}

/** The rows as they stand in the CSV text, without what only one of the formats has. */
const plain = (rows: Awaited<ReturnType<typeof read>>) =>
  rows.map((row) =>
    [
      row.oldCode,
      row.oldName,
      row.oldDistrictCode,
      row.oldProvinceCode,
      row.newCode,
      row.newProvinceCode,
      row.note,
    ].join(','),
  );

const refusal = (content: string | Buffer, name = 'table.csv') =>
  read(content, name).then(
    () => 'nothing refused',
    (error: Error) => (error instanceof ImportFileError ? error.message : error),
  );

describe('CSV', () => {
  it('reads the columns in their order, each row with its line', async () => {
    const rows = await read(tableWith());
    expect(plain(rows)).toEqual(OFFICIAL_ROWS);
    expect(rows.map(({ line }) => line)).toEqual(OFFICIAL_ROWS.map((_, index) => index + 2));
  });

  it.each([
    ['a byte order mark', `\uFEFF${tableWith()}`],
    ['semicolons', tableWith().replaceAll(',', ';')],
    ['tabs', tableWith().replaceAll(',', '\t')],
    ['line ends of Windows', tableWith().replaceAll('\n', '\r\n')],
    ['no line end at the end', tableWith().trimEnd()],
    ['decomposed letters', tableWith().normalize('NFD')],
    ['spaces around', tableWith().replaceAll(',', ' , ')],
  ])('reads the same with %s', async (_, content) => {
    expect(plain(await read(content))).toEqual(OFFICIAL_ROWS);
  });

  it('finds the header below title rows and skips empty rows; lines count from the top', async () => {
    const [header, ...rows] = tableWith().trimEnd().split('\n');
    const title = '"Bảng chuyển đổi\nmã cũ, mã mới"\n\nSố: 19/2025/QĐ-TTg\n';
    const found = await read(`${title}${header}\n${rows.join('\n,,,,,,\n')}\n`);
    expect(plain(found)).toEqual(OFFICIAL_ROWS);
    // Two lines of the title, an empty one, the decision, the header: rows on 6, 8, 10.
    expect(found.slice(0, 3).map(({ line }) => line)).toEqual([6, 8, 10]);
  });

  it.each([
    'Mã xã cũ,Tên xã cũ,Mã huyện cũ,Mã tỉnh cũ,Mã xã mới,Mã tỉnh mới,Ghi chú',
    'Mã ĐVHC cấp xã cũ,Tên ĐVHC cấp xã cũ,Mã quận/huyện/thị xã cũ,Mã tỉnh/thành phố cũ,Mã ĐVHC cấp xã mới,Mã tỉnh (mới),GHI CHÚ',
    'ma phuong/xa cu,ten phuong/xa cu,ma quan-huyen cu,ma tinh tp cu,ma phuong/xa moi,ma tinh moi,ghi chu',
    'Mã xã trước sắp xếp,Tên xã trước sắp xếp,Mã huyện trước sắp xếp,Mã tỉnh trước sắp xếp,Mã xã sau sắp xếp,Mã tỉnh sau sắp xếp,Ghi chú',
    'Old code,Old name,Old district code,Old province code,New code,New province code,Note',
  ])('knows the columns %s', async (header) => {
    const [, ...rows] = tableWith().split('\n');
    expect(plain(await read([header, ...rows].join('\n')))).toEqual(OFFICIAL_ROWS);
  });

  it('reads a record as it was written, whatever its text', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    const cell = fc.oneof(text, fc.constantFrom('a,b', 'a;b', 'a\tb', '"', 'dòng\nhai', '', 'Hoà'));
    const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
    const clean = (value: string) =>
      value
        .normalize('NFC')
        .replace(/\p{Cf}/gu, '')
        .replace(/\s+/gu, ' ')
        .trim()
        .normalize('NFC');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        async (records, delimiter, end) => {
          const header = tableWith().split('\n')[0]?.replaceAll(',', delimiter);
          const lines = records.map(([name, note]) =>
            ['00004', name, '001', '01', '00004', '01', note].map(quoted).join(delimiter),
          );
          const rows = await read([header, ...lines].join(end));
          expect(rows.map((row) => [row.oldName, row.note])).toEqual(
            records.map(([name, note]) => [clean(name), clean(note)]),
          );
          let line = 2;
          const starts = lines.map((text) => {
            const start = line;
            line += text.split(/\r\n|\r|\n/).length;
            return start;
          });
          expect(rows.map((row) => row.line)).toEqual(starts);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('XLSX', () => {
  it('is what the CSV is: a sheet before it, titles, other order, numbers for codes', async () => {
    const file = await readImportFile(XLSX);
    const rows = file.rows.map(lineageFileRow);
    expect(plain(rows)).toEqual(OFFICIAL_ROWS);
    // The sheet: three title rows, the header, six rows, an empty one, seven rows.
    expect(rows.map(({ line }) => line)).toEqual([5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18]);
    expect(rows.map(({ newName }) => newName).slice(0, 2)).toEqual([
      'Phường Tân Định',
      'Phường Sài Gòn',
    ]);
  });

  it('that is broken is refused in a sentence', async () => {
    expect(await refusal(Buffer.from('PK\u0003\u0004broken'), 'b.xlsx')).toMatch(
      /^b\.xlsx cannot be read as XLSX: /,
    );
    expect(await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old.xls')).toBe(
      'old.xls is of the old Excel format: save it as XLSX or CSV.',
    );
  });
});

describe('a file that cannot be read', () => {
  it('is named, with the reason', async () => {
    const none = join(folder, 'none.csv');
    await expect(readImportFile(none)).rejects.toThrow(`The file ${none} is not there.`);
    await expect(readImportFile(folder)).rejects.toThrow(`${folder} is not a file.`);
    expect(await refusal(Buffer.alloc(20 * 1024 * 1024 + 1, 'x'), 'big.csv')).toMatch(
      /big\.csv is larger than 20 MB/,
    );
    expect(await refusal(Buffer.from(`\uFEFF${tableWith()}`, 'utf16le'))).toMatch(
      /^table\.csv is not text in UTF-8: /,
    );
    expect(await refusal(Buffer.from([0x4d, 0xe3, 0x20, 0x78]))).toBe(
      'table.csv is not text in UTF-8: save it as "CSV UTF-8" or as XLSX and import that.',
    );
  });

  it('lists the missing columns and what was found', async () => {
    const content = tableWith().replace('old_district_code', 'quan').replace('note_vi', 'x');
    expect(await refusal(content)).toBe(
      'table.csv lacks the columns old_district_code (Mã huyện cũ), note_vi (Ghi chú); found in ' +
        'line 1: old_code, old_name, quan, old_province_code, new_code, new_province_code, x.',
    );
    expect(await refusal('a,b\n1,2\n')).toMatch(
      /^table\.csv has no header row; expected the columns old_code, .*; or code, attribute, /,
    );
    expect(await refusal('')).toMatch(/^table\.csv has no header row/);
  });

  it('has a column twice', async () => {
    const content = tableWith().replace('old_name', 'old_name,Tên xã cũ');
    expect(await refusal(content)).toBe('table.csv has two columns for old_name in line 1.');
  });

  it('has a quote that is never closed', async () => {
    expect(await refusal(`${tableWith()}00004,"Phường Trúc Bạch,001,01\n`)).toMatch(
      /^table\.csv cannot be read as CSV: Quote Not Closed.* line 15/,
    );
  });
});
