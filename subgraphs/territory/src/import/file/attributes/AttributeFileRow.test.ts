import { expect, test } from '@jest/globals';
import type { TableRow } from '../readImportFile.ts';
import { attributeFileRow } from './AttributeFileRow.ts';
import type { CodeHolders } from './CodeHolders.ts';
import { checkAttributeRow } from './checkAttributeRow.ts';

/** A row whose code a sheet holds as a number, or as text. */
function rowOf(code: string | number): TableRow {
  const cells: Record<string, string> = {
    attribute: 'ISLAND',
    value: 'true',
    valid_from: '2025-06-30',
    source: 'x',
    code: String(code),
  };
  return {
    line: 2,
    text: (column) => cells[column] ?? '',
    code: (_, digits) =>
      typeof code === 'number' ? String(code).padStart(digits, '0') : String(code),
    isNumber: (column) => column === 'code' && typeof code === 'number',
    beyond: [],
  };
}

// On 30 June 2025: 01 Hà Nội, 001 Ba Đình, 00001 Phúc Xá; 26740 Bến Nghé.
const HELD = ['01', '001', '00001', '26740'];
const holders: CodeHolders = (codes) => codes.filter((code) => HELD.includes(code));

test.each([
  ['text is the code as it stands', '001', '001'],
  ['a number of five digits can be one code only', 26740, '26740'],
])('%s', (_, code, unitId) => {
  expect(checkAttributeRow(attributeFileRow(rowOf(code)), holders)).toMatchObject({
    unitId,
    faults: [],
  });
});

test('a number that may be a province, a district or a commune is not guessed', () => {
  const { unitId, faults } = checkAttributeRow(attributeFileRow(rowOf(1)), holders);
  expect(unitId).toBeUndefined();
  expect(faults).toEqual([
    expect.objectContaining({ column: 'code', expected: 'text: 01 or 001 or 00001' }),
  ]);
});

test('text without its zeros is not padded', () => {
  const { faults } = checkAttributeRow(attributeFileRow(rowOf('1')), holders);
  expect(faults).toMatchObject([{ column: 'code', expected: 'a code of that day' }]);
});
