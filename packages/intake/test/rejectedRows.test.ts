import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import writeSheets from 'write-excel-file/node';
import { escapeCell, unescapeCell } from '../src/output/rejectedCells.ts';
import { type Files, openFiles } from './files.ts';
import { openStore } from './store.ts';

let files: Files;
let rejectedFile: string;
beforeAll(async () => {
  files = await openFiles();
  rejectedFile = join(files.folder, 'rejected.csv');
});
afterAll(() => files.remove());

const rejected = async () =>
  parse(await readFile(rejectedFile, 'utf8'), { bom: true, relax_column_count: true });

it('what is left out stands as it was found, with the reasons, and is imported once mended', async () => {
  const store = openStore();
  const file = await files.save(
    'people.csv',
    'STT;Họ tên;Mã nhân sự;Số định danh;Ngày sinh\n' +
      '1;Ánh;NV-0001;001190012345;02/09/1990\n' +
      "2;'=Ơn;NV-0002;00119001;31/02/1990\n" +
      '3;-Ơn;NV-0003;;1990\n' +
      '4;Ơn, A;NV-0004;;02/09/1990;x\n',
  );
  const wishes = { skipBad: true, rejectedFile };
  const result = await store.import(file, wishes);
  expect(result).toMatchObject({ outcome: 'written', added: 1, rejected: 3, rejectedFile });
  expect(await rejected()).toEqual([
    [
      'Dòng / Line',
      'Lý do',
      'Reason (English)',
      'STT',
      'Họ tên',
      'Mã nhân sự',
      'Số định danh',
      'Ngày sinh',
    ],
    [
      '3',
      'cột “Số định danh”: không phải mã; cần 12 chữ số. cột “Ngày sinh”: không phải ngày; thấy “31/02/1990”; cần ngày dd/mm/yyyy hoặc tháng mm/yyyy.',
      'column “Số định danh”: not a code; expected 12 digits. column “Ngày sinh”: not a day; found “31/02/1990”; expected a day dd/mm/yyyy or a month mm/yyyy.',
      '2',
      "''=Ơn",
      'NV-0002',
      '00119001',
      '31/02/1990',
    ],
    ['4', expect.any(String), expect.any(String), '3', "'-Ơn", 'NV-0003', '', '1990'],
    ['5', expect.any(String), expect.any(String), '4', 'Ơn, A', 'NV-0004', '', '02/09/1990', 'x'],
  ]);
  // Identifiers are in it.
  expect((await stat(rejectedFile)).mode & 0o077).toBe(0);

  const again = await store.import(rejectedFile, { ...wishes, rejectedFile: `${rejectedFile}.2` });
  expect(again).toMatchObject({ added: 0, rejected: 3 });
  expect((await readFile(`${rejectedFile}.2`, 'utf8')).split('\n').slice(1).join('\n')).toContain(
    "''=Ơn",
  );

  const mended = (await readFile(rejectedFile, 'utf8'))
    .replaceAll('00119001,31/02/1990', '001190012346,01/03/1990')
    .replace(',1990\r', ',1/1990\r')
    .replace(',x\r', '\r');
  await writeFile(rejectedFile, mended);
  expect(await store.import(rejectedFile)).toMatchObject({ outcome: 'written', added: 3 });
  expect([...store.kept.values()].map(({ name, born }) => [name, born])).toEqual([
    ['Ánh', '1990-09-02'],
    ["'=Ơn", '1990-03-01'],
    ['-Ơn', '1990-01'],
    ['Ơn, A', '1990-09-02'],
  ]);
});

it('numbers of a workbook are written so that they read the same', async () => {
  const store = openStore();
  const header = ['Mã nhân sự', 'Họ tên', 'Ngày sinh', 'Số định danh', 'Hệ số lương', 'Lương'];
  const row = ['NV-0001', 'Ánh', '1990', 1_190_012_345, 2.345, 12_500_000];
  const file = await files.save('people.xlsx', await writeSheets([header, row]).toBuffer());
  await store.import(file, { skipBad: true, rejectedFile });
  expect((await rejected())[1]?.slice(3)).toEqual([
    ...['NV-0001', 'Ánh', '1990', '001190012345', '2.3450', '12500000'],
  ]);
});

it('no file is left where nothing is', async () => {
  const path = join(files.folder, 'none.csv');
  const file = await files.save('good.csv', 'Mã nhân sự,Họ tên,Ngày sinh\nNV-0001,Ánh,2/9/1990\n');
  const result = await openStore().import(file, { skipBad: true, rejectedFile: path });
  expect(result.rejectedFile).toBeNull();
  await expect(stat(path)).rejects.toThrow('ENOENT');
});

it('a cell is what it was once its escape is taken off, and is never a formula', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom("'=1", "''=1", '=1', '-1', "'-1", "'", '\t=1', '＝1', '+84 24', "'x"),
  );
  fc.assert(
    fc.property(cell, (text) => {
      expect(unescapeCell(escapeCell(text))).toBe(text);
      expect(escapeCell(text)).not.toMatch(/^\s*[=+@＝＋－＠]/);
    }),
  );
});
