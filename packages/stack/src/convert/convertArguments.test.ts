import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { UsageError } from '../command/UsageError.ts';
import { convertArguments } from './convertArguments.ts';

test('a file and a day convert to today, beside the file', () => {
  expect(convertArguments(['a/units.xlsx', '--from', '2025-06-30'])).toEqual({
    task: 'CONVERT',
    file: resolve('a/units.xlsx'),
    columns: [],
    from: '2025-06-30',
    to: null,
    out: resolve('a/units-converted.csv'),
  });
});

test('several columns, in their order, and a place of their own', () => {
  const args = ['--column', 'Xã', 'u.csv', '--column', 'Tỉnh', '--detect', '--out', '/o.csv'];
  expect(convertArguments(args)).toEqual({
    task: 'DETECT',
    file: resolve('u.csv'),
    columns: ['Xã', 'Tỉnh'],
    out: '/o.csv',
  });
});

test.each([[['--help']], [['u.csv', '-h']]])('%j asks for help', (args) => {
  expect(convertArguments(args)).toBe('help');
});

test.each([
  [[], 'The file is missing.'],
  [['u.csv'], '--from, the day on which the file was right, is missing'],
  [['u.csv', 'v.csv'], 'One file at a time can be converted.'],
  [['u.csv', '--detect', '--from', '2025-06-30'], 'it takes neither --from nor --to'],
  [['u.csv', '--from', '2025-06-30', '--out', './u.csv'], 'would overwrite the file'],
  [['u.csv', '--force'], "Unknown option '--force'"],
])('%j is wrong usage', (args, sentence) => {
  expect(() => convertArguments(args)).toThrow(UsageError);
  expect(() => convertArguments(args)).toThrow(sentence);
});
