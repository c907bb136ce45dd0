import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { IntakeError, identifyTable, openSource, readRows } from '../src/index.ts';
import { type Files, openFiles } from './files.ts';
import { people, places } from './people.ts';

let files: Files;
beforeAll(async () => {
  files = await openFiles();
});
afterAll(() => files.remove());

async function refusalAt(path: string): Promise<string | undefined> {
  try {
    for await (const _ of readRows(path, people));
    return undefined;
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    expect(error.message).toBe(error.sentence.en);
    expect(error.sentence.vi).not.toBe(error.sentence.en);
    return `${error.reason} ${error.sentence.vi}`;
  }
}

const refusal = async (content: string | Buffer, name = 'f.csv') =>
  refusalAt(await files.save(name, content));

const HEADER = 'Mã nhân sự,Họ và tên,Ngày sinh';
const compound = (text: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(text, 'utf16le')]);

it.each<[string | Buffer, string, string]>([
  ['', 'f.csv', 'EMPTY f.csv không có gì.'],
  ['\n,,\n', 'f.csv', 'EMPTY f.csv không có gì.'],
  [
    'a,b\n1,2\n',
    'f.csv',
    'NO_HEADER f.csv không có dòng tiêu đề của bảng “Nhân sự”; cần các cột ' +
      'Mã nhân sự (Person code), Họ và tên (Full name), Ngày sinh (Date of birth).',
  ],
  [
    'Tên gì;Mã nhân sự;Ngày sinh\n',
    'f.csv',
    'MISSING_COLUMNS f.csv thiếu cột Họ và tên (Full name); ở dòng 1 có: Tên gì, Mã nhân sự, Ngày sinh.',
  ],
  [
    `${HEADER},Full name\n`,
    'f.csv',
    'DUPLICATE_COLUMNS f.csv có hai cột cùng nghĩa ở dòng 1: Full name.',
  ],
  [`${HEADER},__proto__\n`, 'f.csv', 'UNKNOWN_COLUMNS f.csv có cột không rõ ở dòng 1: __proto__;'],
  [Buffer.from(`${HEADER}\n`, 'utf16le'), 'f.csv', 'NOT_UTF8 f.csv không phải văn bản UTF-8:'],
  [Buffer.from(HEADER, 'latin1'), 'f.csv', 'NOT_UTF8'],
  [
    `${HEADER}\nNV-0001,"A,02/09/1990\n`,
    'f.csv',
    'NOT_CSV Không đọc được f.csv theo định dạng CSV: Quote Not Closed',
  ],
  [`${HEADER}\nNV-0001,"A"B,02/09/1990\n`, 'f.csv', 'NOT_CSV'],
  [Buffer.from('PK\u0003\u0004broken'), 'f.xlsx', 'NOT_XLSX Không đọc được f.xlsx'],
  [compound('Workbook'), 'f.xls', 'OLD_EXCEL f.xls theo định dạng Excel cũ'],
  [compound('EncryptedPackage'), 'f.xlsx', 'PROTECTED f.xlsx được bảo vệ bằng mật khẩu'],
])('%j in %s is refused', async (content, name, sentence) => {
  expect(await refusal(content, name)).toMatch(
    new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
  );
});

it('a file that is not there, or none, is refused', async () => {
  expect(await refusalAt(join(files.folder, 'none.csv'))).toMatch(/^NOT_FOUND Không có tệp /);
  expect(await refusalAt(files.folder)).toMatch(/^NOT_A_FILE /);
});

it('text that breaks off within a letter, far down, is no UTF-8', async () => {
  const rows = 'NV-0001,Ánh,02/09/1990\n'.repeat(60_000);
  const bytes = Buffer.concat([Buffer.from(`${HEADER}\n${rows}`), Buffer.from([0xe1, 0xba])]);
  expect(bytes.length).toBeGreaterThan(1024 * 1024);
  expect(await refusal(bytes)).toMatch(/^NOT_UTF8/);
});

it('a quote that is never closed ends at the longest row', async () => {
  const rows = 'NV-0001,Ánh,02/09/1990\n'.repeat(60_000);
  expect(await refusal(`${HEADER}\nNV-0001,"Ánh,02/09/1990\n${rows}`)).toMatch(
    /^NOT_CSV .*Max Record Size/,
  );
});

it('a header tells which table a file holds', async () => {
  const sites = { ...places, name: 'sites' };
  const tables = [people, places, sites];
  const identify = async (header: string) =>
    identifyTable(await openSource(await files.save('t.csv', `${header}\n`)), tables);
  expect((await identify(HEADER)).name).toBe('people');
  await expect(identify('a,b')).rejects.toMatchObject({
    reason: 'UNKNOWN_TABLE',
    message:
      'The columns of t.csv are those of no table: name one with --table (people, places, sites).',
  });
  await expect(identify('STT;Địa điểm')).rejects.toMatchObject({
    reason: 'UNKNOWN_TABLE',
    message:
      'The columns of t.csv could be those of several tables: name one with --table (places, sites).',
  });
  // Of what a file has more than a table knows, the table that knows most has the least.
  expect((await identify(`${HEADER},Địa điểm`)).name).toBe('people');
});
