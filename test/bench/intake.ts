import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { columnTypes, defineTable, runIntake } from '@haicap/intake';
import { parse } from 'csv-parse';
import { compare } from './compare.ts';
import { median } from './median.ts';

const ROWS = 200_000;
const RUNS = 5;

const { code, text, day, oneOf, decimal, money } = columnTypes;
const about = { vi: 'Một cột.', en: 'A column.' };

const staff = defineTable({
  name: 'staff',
  title: { vi: 'Cán bộ', en: 'Staff' },
  key: ['code'],
  columns: [
    {
      field: 'code',
      headers: { vi: 'Mã', en: 'Code' },
      description: about,
      required: true,
      example: 'NV-1',
      type: code({ pattern: /NV-\d+/, expected: { vi: 'mã', en: 'a code' } }),
    },
    {
      field: 'name',
      headers: { vi: 'Họ và tên', en: 'Full name' },
      description: about,
      required: true,
      example: 'Nguyễn Thị Ánh',
      type: text({ max: 100 }),
    },
    {
      field: 'born',
      headers: { vi: 'Ngày sinh', en: 'Date of birth' },
      description: about,
      required: true,
      example: '02/09/1990',
      type: day(),
    },
    {
      field: 'gender',
      headers: { vi: 'Giới tính', en: 'Gender' },
      description: about,
      example: 'Nữ',
      type: oneOf([
        { value: 'MALE', vi: 'Nam', en: 'Male' },
        { value: 'FEMALE', vi: 'Nữ', en: 'Female' },
      ]),
    },
    {
      field: 'coefficient',
      headers: { vi: 'Hệ số', en: 'Coefficient' },
      description: about,
      example: '2,34',
      type: decimal({ scale: 2 }),
    },
    {
      field: 'pay',
      headers: { vi: 'Lương', en: 'Pay' },
      description: about,
      example: '12.500.000',
      type: money(),
    },
  ],
});

/** What reading, checking and batching cost beside cutting the same text into cells. */
export async function intake(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'haicap-bench-'));
  try {
    const file = join(folder, 'staff.csv');
    await writeFile(file, content());
    const imports: number[] = [];
    await compare('an import without a database', 'csv-parse alone', RUNS, {
      one: async () => {
        const took = await timed(() => importOf(file));
        imports.push(took);
        return took;
      },
      other: () => timed(() => cutOf(file)),
    });
    const perMinute = Math.round((ROWS / median(imports)) * 60_000);
    console.log(`${ROWS} rows: ${perMinute.toLocaleString('en')} rows a minute`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function content(): string {
  const rows = Array.from(
    { length: ROWS },
    (_, at) =>
      `NV-${at};Nguyễn Thị Ánh ${at};${(at % 28) + 1}/${(at % 12) + 1}/19${70 + (at % 30)};` +
      `${at % 2 === 0 ? 'Nam' : 'Nữ'};2,${10 + (at % 90)};${2 + (at % 20)}.500.000`,
  );
  return `Mã;Họ và tên;Ngày sinh;Giới tính;Hệ số;Lương\n${rows.join('\n')}\n`;
}

async function importOf(file: string): Promise<void> {
  const { added } = await runIntake({
    table: staff,
    file,
    open: async () => ({
      check: async () => [],
      write: async (rows) => ({ added: rows.length, changed: 0, same: 0 }),
      commit: async () => undefined,
      rollback: async () => undefined,
    }),
  });
  if (added !== ROWS) throw new Error(`${added} rows were read.`);
}

async function cutOf(file: string): Promise<void> {
  let rows = 0;
  for await (const _ of createReadStream(file).pipe(parse({ delimiter: ';' }))) rows += 1;
  if (rows !== ROWS + 1) throw new Error(`${rows} rows were cut.`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
