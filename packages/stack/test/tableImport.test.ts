import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { columnTypes, defineTable, readRows, runIntake } from '@haicap/intake';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { importArguments } from '../src/import/importArguments.ts';
import { runImport } from '../src/import/runImport.ts';
import type { ImportTables } from '../src/import/tables/SubgraphTables.ts';
import { stackConfig, undoList } from '../src/index.ts';

const posts = defineTable({
  name: 'posts',
  title: { vi: 'Vị trí', en: 'Posts' },
  key: ['code'],
  columns: [
    {
      field: 'code',
      headers: { vi: 'Mã', en: 'Code' },
      description: { vi: 'Mã vị trí.', en: 'The code of the post.' },
      required: true,
      example: 'A1',
      type: columnTypes.text({ max: 2 }),
    },
  ],
});

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haicap-table-import-'));
  file = join(folder, 'posts.csv');
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command over a list in memory, and answers what it says. */
async function run(...args: readonly string[]) {
  const written: string[] = [];
  const subgraphs: ImportTables = new Map([
    [
      'offices',
      {
        tables: [posts],
        run: (work) =>
          runIntake({
            ...work,
            table: posts,
            open: async () => ({
              check: async () => [],
              write: async (rows) => {
                written.push(...rows.map(({ values }) => values.code));
                return { added: rows.length, changed: 0, same: 0 };
              },
              commit: async () => undefined,
              rollback: async () => void written.splice(0),
            }),
          }),
      },
    ],
  ]);
  const read = importArguments(['offices', ...args], subgraphs);
  if (read === 'help') throw new Error('Nobody asked for help.');
  const output = new PassThrough();
  const undo = undoList();
  const end = await runImport(
    {
      args: read,
      config: stackConfig({}),
      output: output as unknown as NodeJS.WriteStream,
      undo,
      signal: new AbortController().signal,
    },
    subgraphs,
  );
  await undo.all();
  return { ...end, written, said: String(output.read() ?? '') };
}

it('imports a file, and says what it did', async () => {
  await writeFile(file, 'Mã\nA1\nB2\n');
  const { taken, summary, written, said } = await run(file);
  expect(taken).toBe(true);
  expect(written).toEqual(['A1', 'B2']);
  expect(summary).toBe(
    'posts.csv (posts): 2 rows read, 0 that do not fit; 2 added, 0 changed, 0 the same.',
  );
  expect(said).toContain('100 % of 10 bytes');
});

it('refuses a file with a bad row in both languages, and reports it', async () => {
  await writeFile(file, 'Mã\nA1\nB23\n');
  const report = join(folder, 'report.csv');
  const { taken, summary, written, said } = await run(file, '--report', report);
  expect(taken).toBe(false);
  expect(written).toEqual([]);
  expect(summary).toMatch(/nothing is written/);
  expect(said).toContain(
    '  dòng 3, cột “Mã”: quá dài; thấy “B23”; cần văn bản không quá 2 ký tự.\n',
  );
  expect(said).toContain('line 3, column “Mã”: too long; found “B23”; expected text of at most 2');
  expect(await readFile(report, 'utf8')).toContain('3,Mã,code,TOO_LONG,B23,');
});

it('leaves bad rows out into a file of their own', async () => {
  const { taken, written, summary } = await run(file, '--skip-bad');
  expect(taken).toBe(true);
  expect(written).toEqual(['A1']);
  expect(summary).toMatch(/the rejected rows are in .*posts\.rejected\.csv\.$/);
  expect(await readFile(join(folder, 'posts.rejected.csv'), 'utf8')).toMatch(/B23\r\n$/);
});

it('says in both languages why a file is of no table', async () => {
  await writeFile(file, 'a,b\n');
  await expect(run(file)).rejects.toThrow(/không phải của bảng nào.*\n.*are those of no table/);
});

it('writes a template once, and never over what is there', async () => {
  const output = join(folder, 'template.xlsx');
  const { summary } = await run('--template', 'posts', '--output', output);
  expect(summary).toBe(`The template of offices posts is ${output}.`);
  for await (const row of readRows(output, posts)) expect(row).toBeUndefined();
  await expect(run('--template', 'posts', '--output', output)).rejects.toThrow(
    'template.xlsx is there already.',
  );
});
