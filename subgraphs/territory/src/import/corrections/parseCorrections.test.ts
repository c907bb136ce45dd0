import { describe, expect, test } from '@jest/globals';
import { CorrectionsError } from './Correction.ts';
import { parseCorrections } from './parseCorrections.ts';

const HEAD = '[Names]\nsource: the list\nwhy: the official spelling\n';

function problemsOf(text: string): readonly string[] {
  try {
    parseCorrections('test.txt', text);
  } catch (error) {
    if (error instanceof CorrectionsError) return error.problems;
    throw error;
  }
  return [];
}

describe('a good file', () => {
  test('gives facts with their line, group and what they expect', () => {
    const text = `# Comment\n\n${HEAD}\n05569 newName Xã Định Hóa -> Xã Định Hoá\n`;
    expect(parseCorrections('names.txt', text)).toEqual([
      {
        file: 'names.txt',
        line: 7,
        group: {
          title: 'Names',
          headings: { source: 'the list', why: 'the official spelling' },
        },
        code: '05569',
        what: 'newName',
        was: 'Xã Định Hóa',
        value: 'Xã Định Hoá',
      },
    ]);
  });

  test('is read as NFC, with any line ends', () => {
    const text = `${HEAD}05569 newName Xã Định Hóa -> Xã Định Hoá\n`;
    const other = text.normalize('NFD').replaceAll('\n', '\r\n');
    expect(parseCorrections('f', other)).toEqual(parseCorrections('f', text));
  });
});

describe('a bad line is reported with its number and what was expected', () => {
  test.each([
    ['05569 newName Xã A -> Xã B', 'test.txt:1: expected a group in brackets'],
    [`${HEAD}colour: red`, 'test.txt:4: expected one of the headings source, why'],
    [`${HEAD}why: once more`, 'test.txt:4: expected the heading why once'],
    ['[Names]\nsource: s\n31246 oldName Xã A -> Xã B', 'test.txt:3: expected the heading why in'],
    [`${HEAD}05569 rename Xã A -> Xã B`, 'test.txt:4: expected "code what value" with one of'],
    [`${HEAD}5569 newName Xã A -> Xã B`, 'test.txt:4: expected a line like "05569 newName'],
    [`${HEAD}05569 newName Xã B`, 'test.txt:4: expected a line like "05569 newName'],
    [`${HEAD}05569 newName Xã A -> Xã B -> Xã C`, 'test.txt:4: expected a line like'],
    [`${HEAD}05569 newName Xã A -> Xã A`, 'test.txt:4: expected a value that differs'],
    [`${HEAD}00016 parts Phường A -> 00004`, 'test.txt:4: expected a line like "00016 parts'],
    [`${HEAD}00070 noted 00082`, 'test.txt:4: expected the heading note in [Names]'],
    [`${HEAD} 03980 district 123`, 'test.txt:4: expected "code what value"'],
    [`${HEAD}03980 district 123\nnote: late`, 'test.txt:5: expected headings before the facts'],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)[0]).toContain(problem);
  });

  test('and all of them at once', () => {
    expect(problemsOf(`${HEAD}x\ny\n03980 district 123\nz`)).toHaveLength(3);
  });
});
