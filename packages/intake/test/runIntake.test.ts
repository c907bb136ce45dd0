import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultSentence, faultsCsv, type IntakeProgress } from '../src/index.ts';
import { type Files, openFiles } from './files.ts';
import { openStore } from './store.ts';

let files: Files;
beforeAll(async () => {
  files = await openFiles();
});
afterAll(() => files.remove());

const HEADER = 'Mã nhân sự,Họ và tên,Ngày sinh,Ngoại ngữ';
const table = (...rows: readonly string[]) => `${[HEADER, ...rows].join('\n')}\n`;
const save = (...rows: readonly string[]) => files.save('people.csv', table(...rows));
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => `NV-${String(at).padStart(5, '0')},Ánh,02/09/1990,`);

describe('all or nothing', () => {
  it('writes a file that fits, and the same again changes nothing', async () => {
    const store = openStore();
    const file = await save('NV-0001,Ánh,02/09/1990,', 'NV-0002,Ơn,9/1945,Anh');
    expect(await store.import(file)).toMatchObject({
      outcome: 'written',
      name: 'people.csv',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      rows: 2,
      rejected: 0,
      faults: [],
      ...{ added: 2, changed: 0, same: 0 },
    });
    expect([...store.kept.keys()]).toEqual(['NV-0001', 'NV-0002']);
    expect(await store.import(file)).toMatchObject({ added: 0, changed: 0, same: 2 });
    const mended = await save('NV-0001,Ánh,03/09/1990,', 'NV-0002,Ơn,9/1945,Anh');
    expect(await store.import(mended)).toMatchObject({ added: 0, changed: 1, same: 1 });
    expect(store.ends).toEqual(['commit', 'commit', 'commit']);
  });

  it('writes nothing of a file with one row that does not, and tells every fault', async () => {
    const store = openStore();
    const file = await save('NV-0001,,1990,', ...many(3), 'x,Ơn,1/1/1990,');
    const result = await store.import(file);
    expect(result).toMatchObject({ outcome: 'refused', rows: 5, rejected: 2, faultCount: 3 });
    expect(result.faults.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'REQUIRED'],
      [2, 'NOT_A_DAY'],
      [6, 'NOT_A_CODE'],
    ]);
    expect(store.kept.size).toBe(0);
    expect(store.ends).toEqual(['rollback']);
  });

  it('keeps as many faults as it may and counts all', async () => {
    const file = await save(...Array.from({ length: 30 }, () => 'x,Ơn,1990,'));
    const result = await openStore().import(file, { batchRows: 7, faultLimit: 25 });
    expect(result.faults).toHaveLength(25);
    expect(result).toMatchObject({ rejected: 30, faultCount: 60 });
  });

  it('tried out counts what it would do and takes it back', async () => {
    const store = openStore();
    const result = await store.import(await save(...many(3)), { dryRun: true });
    expect(result).toMatchObject({ outcome: 'dry-run', added: 3 });
    expect(store.kept.size).toBe(0);
    expect(store.ends).toEqual(['rollback']);
  });
});

describe('rows that depend on others', () => {
  it('a key that is there twice names the first line', async () => {
    const file = await save('NV-0001,Ánh,02/09/1990,', ...many(9), 'nv-0001,Ơn,02/09/1990,');
    const { faults } = await openStore().import(file, { batchRows: 2 });
    expect(faults.map((fault) => faultSentence(fault, 'vi'))).toEqual([
      'dòng 12, cột “Mã nhân sự”: lặp lại một dòng; thấy “nv-0001”; cần mỗi đối tượng một dòng; dòng 2 đã có.',
    ]);
    expect(faults.map((fault) => faultSentence(fault, 'en'))).toEqual([
      'line 12, column “Mã nhân sự”: repeats a row; found “nv-0001”; expected each once; line 2 has it already.',
    ]);
  });

  it('a row that refers to a rejected one is rejected with it, at any distance', async () => {
    const store = openStore((person) => person.languages?.[0] ?? null);
    const file = await save(
      'NV-0001,Ánh,31/02/1990,',
      'NV-0002,Ơn,02/09/1990,NV-0001',
      ...many(3),
      'NV-0003,Ơn,02/09/1990,NV-0002',
      'NV-0004,Ơn,02/09/1990,NV-9999',
      'NV-0005,Ơn,02/09/1990,NV-00001',
    );
    const result = await store.import(file, { batchRows: 2, skipBad: true });
    expect(result.faults.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '2 NOT_A_DAY',
      '3 REFERS_TO_REJECTED_ROW',
      '7 REFERS_TO_REJECTED_ROW',
      '8 UNKNOWN_REFERENCE',
    ]);
    expect([...store.kept.keys()]).toEqual(['NV-00000', 'NV-00001', 'NV-00002', 'NV-0005']);
  });
});

it('goes in batches of one length and tells how far it is', async () => {
  const store = openStore();
  const told: IntakeProgress[] = [];
  const text = table(...many(12_345));
  const file = await files.save('many.csv', text);
  await store.import(file, { onProgress: (progress) => told.push(progress) });
  expect(store.batches).toEqual([5000, 5000, 2345]);
  const total = Buffer.byteLength(text);
  expect(told[0]).toEqual({ done: 0, total, unit: 'bytes', rows: 0 });
  expect(told.at(-1)).toEqual({ done: total, total, unit: 'bytes', rows: 12_345 });
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
});

it('that is stopped writes nothing and leaves no file', async () => {
  const store = openStore();
  const stop = new AbortController();
  const file = await files.save('many.csv', table('x,y,z,', ...many(12_345)));
  const rejectedFile = `${file}.rejected.csv`;
  const running = store.import(file, {
    skipBad: true,
    rejectedFile,
    signal: stop.signal,
    onProgress: ({ rows }) => rows > 0 && stop.abort(),
  });
  await expect(running).rejects.toThrow('aborted');
  expect(store.kept.size).toBe(0);
  expect(store.ends).toEqual(['rollback']);
  await expect(readFile(rejectedFile)).rejects.toThrow('ENOENT');
});

it('a file that breaks off ends with nothing written', async () => {
  const store = openStore();
  const file = await files.save('broken.csv', `${table(...many(9000))}NV-0001,"Ánh`);
  await expect(store.import(file)).rejects.toMatchObject({ reason: 'NOT_CSV' });
  expect(store.kept.size).toBe(0);
  expect(store.ends).toEqual(['rollback']);
});

it('faults are written as a table in both languages', async () => {
  const { faults } = await openStore().import(await save('NV-0001,=1+1,1990,'));
  expect(faultsCsv(faults)).toBe(
    '\uFEFFline,column,field,reason,found,reason_vi,reason_en,expected_vi,expected_en\r\n' +
      '2,Ngày sinh,born,NOT_A_DAY,1990,không phải ngày,not a day,' +
      'ngày dd/mm/yyyy hoặc tháng mm/yyyy,a day dd/mm/yyyy or a month mm/yyyy\r\n',
  );
});
