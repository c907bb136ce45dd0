import { resolve } from 'node:path';
import { columnTypes, defineTable } from '@haicap/intake';
import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../command/UsageError.ts';
import { importArguments } from '../importArguments.ts';
import { importUsage } from '../importUsage.ts';
import type { ImportTables } from './SubgraphTables.ts';

const named = (name: string) =>
  defineTable({
    name,
    title: { vi: 'Cơ quan', en: 'Offices' },
    key: [],
    columns: [
      {
        field: 'name',
        headers: { vi: 'Tên', en: 'Name' },
        description: { vi: 'Tên.', en: 'The name.' },
        required: true,
        example: 'Văn phòng',
        type: columnTypes.text({ max: 50 }),
      },
    ],
  });

const SUBGRAPHS: ImportTables = new Map([
  [
    'offices',
    {
      tables: [named('offices'), named('posts')],
      run: async () => {
        throw new Error('Nothing is run here.');
      },
    },
  ],
]);

const read = (...args: readonly string[]) => importArguments(args, SUBGRAPHS);

describe('a file for a table', () => {
  it('alone is checked and written whole, into the table that its header tells', () => {
    expect(read('offices', 'a.csv')).toEqual({
      task: 'TABLE',
      subgraph: 'offices',
      table: null,
      file: resolve('a.csv'),
      skipBad: false,
      dryRun: false,
      report: null,
      rejected: null,
    });
  });

  it('whose bad rows are skipped has them beside it, or where that is said', () => {
    const args = ['offices', '/d/a.xlsx', '--table', 'posts', '--skip-bad', '--dry-run'];
    expect(read(...args)).toMatchObject({
      table: 'posts',
      skipBad: true,
      dryRun: true,
      rejected: '/d/a.rejected.csv',
    });
    expect(read(...args, '--rejected', 'b.csv')).toMatchObject({ rejected: resolve('b.csv') });
  });
});

describe('a template', () => {
  it.each([
    [[], 'xlsx', 'posts.xlsx'],
    [['--format', 'csv'], 'csv', 'posts.csv'],
    [['--output', 'p.CSV'], 'csv', 'p.CSV'],
    [['--output', 'p.txt', '--format', 'CSV'], 'csv', 'p.txt'],
  ] as const)('with %j is %s at %s', (options, format, output) => {
    expect(read('offices', '--template', 'posts', ...options)).toEqual({
      task: 'TEMPLATE',
      subgraph: 'offices',
      table: 'posts',
      format,
      output: resolve(output),
    });
  });
});

it.each([
  [['a.csv', '--table', 'people'], 'offices has no table “people”: it has offices, posts.'],
  [['--template', 'people'], 'offices has no table “people”: it has offices, posts.'],
  [[], 'The file is missing.'],
  [['a.csv', 'b.csv'], 'One file at a time can be imported.'],
  [['a.csv', '--rejected', 'b.csv'], '--rejected is for --skip-bad'],
  [['a.csv', '--skip-bad', '--rejected', './a.csv'], 'The rejected rows would overwrite the file'],
  [
    ['a.csv', '--skip-bad', '--rejected', 'b.csv', '--report', 'b.csv'],
    'The report and the rejected rows cannot be one file.',
  ],
  [['a.csv', '--format', 'csv'], '--format is for --template.'],
  [['a.csv', '--template', 'posts'], '--template imports nothing: it takes no file.'],
  [['--template', 'posts', '--dry-run'], '--template imports nothing: it takes no --dry-run.'],
  [['--template', 'posts', '--format', 'pdf'], 'A template is csv or xlsx, not “pdf”'],
  [['--template', 'posts', '--output', 'p'], 'A template is csv or xlsx, not “”'],
])('%j is wrong usage', (args, sentence) => {
  expect(() => read('offices', ...args)).toThrow(UsageError);
  expect(() => read('offices', ...args)).toThrow(sentence);
});

it('the usage names the tables there are', () => {
  expect(importUsage(new Map())).not.toContain('--template');
  expect(importUsage(SUBGRAPHS)).toContain('offices --template TABLE');
  expect(importUsage(SUBGRAPHS)).toContain('  posts                 Cơ quan / Offices\n');
});
