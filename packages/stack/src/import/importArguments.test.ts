import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { UsageError } from '../command/UsageError.ts';
import { importArguments } from './importArguments.ts';

test('a file alone is checked and written whole', () => {
  expect(importArguments(['territory', 'table.csv'])).toEqual({
    task: 'TERRITORY',
    file: resolve('table.csv'),
    skipBad: false,
    dryRun: false,
    report: null,
  });
});

test('options may stand anywhere', () => {
  expect(
    importArguments(['--skip-bad', 'territory', '--report', 'bad.csv', '/t.xlsx', '--dry-run']),
  ).toEqual({
    task: 'TERRITORY',
    file: '/t.xlsx',
    skipBad: true,
    dryRun: true,
    report: resolve('bad.csv'),
  });
});

test.each([[['--help']], [['-h']], [['territory', '--help']]])('%j asks for help', (args) => {
  expect(importArguments(args)).toBe('help');
});

test.each([
  [[], 'What to import into is missing.'],
  [['territory'], 'The file is missing.'],
  [['toString', 'x.csv'], '“toString” is nothing that a file can be imported into.'],
  [
    ['territory', 'x.csv', '--table', 'units'],
    'territory has no tables by name: it takes no --table.',
  ],
  [
    ['territory', '--template', 'units'],
    'territory has no tables by name: it takes no --template.',
  ],
  [['territory', 'x.csv', '--output', 'y.csv'], '--output is for --template.'],
  [['nothing', 'x.csv'], '“nothing” is nothing that a file can be imported into.'],
  [['territory', 'x.csv', 'y.csv'], 'One file at a time can be imported.'],
  [['territory', 'x.csv', '--force'], "Unknown option '--force'"],
  [['territory', 'x.csv', '--report'], '--report'],
  [['territory', 'x.csv', '--report', './x.csv'], 'The report would overwrite the file'],
])('%j is wrong usage', (args, sentence) => {
  expect(() => importArguments(args)).toThrow(UsageError);
  expect(() => importArguments(args)).toThrow(sentence);
});
