import { describe, expect, it } from '@jest/globals';
import type { ColumnType } from './ColumnType.ts';
import { columnTypes } from './columnTypes.ts';

const { text, code, day, month, integer, decimal, money, boolean, oneOf, list } = columnTypes;

function read(type: ColumnType<unknown>, cell: string | number): unknown {
  const parsed = type.parse(String(cell), cell);
  return 'reason' in parsed ? parsed.reason : parsed.value;
}

const commune = code({ pattern: /\d{5}/, digits: 5, expected: { vi: '5 chữ số', en: '5 digits' } });
const gender = oneOf([
  { value: 'MALE', vi: 'Nam', en: 'Male' },
  { value: 'FEMALE', vi: 'Nữ', en: 'Female', aliases: ['Gái'] },
]);

describe('text', () => {
  it.each([
    ['Trần Văn Ơn', 'Trần Văn Ơn'],
    ['Nguyễn Thị Ánh', 'TOO_LONG'],
    ['a\u0000b', 'CONTROL_CHARACTER'],
    // Eleven characters, each of which takes two units of UTF-16.
    ['𠀋'.repeat(11), '𠀋'.repeat(11)],
  ])('%j is %j', (cell, value) => expect(read(text({ max: 11 }), cell)).toBe(value));
});

describe('code', () => {
  it.each([
    ['00004', '00004'],
    ['4', 'NOT_A_CODE'],
    // What a workbook holds as a number has lost its zeros.
    [4, '00004'],
    ['000041', 'NOT_A_CODE'],
    ['00004\n', 'NOT_A_CODE'],
  ])('%j is %j', (cell, value) => expect(read(commune, cell)).toBe(value));
});

describe('day', () => {
  it.each([
    ['02/09/1945', '1945-09-02'],
    ['2/9/1945', '1945-09-02'],
    ['2-9-1945', '1945-09-02'],
    ['02.09.1945', '1945-09-02'],
    ['1945-09-02', '1945-09-02'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2025', 'NOT_A_DAY'],
    ['12/31/2025', 'NOT_A_DAY'],
    ['2/9/45', 'NOT_A_DAY'],
    ['2/9-1945', 'NOT_A_DAY'],
    ['09/1945', 'NOT_A_DAY'],
    ['1945', 'NOT_A_DAY'],
    [16682, 'NOT_A_DAY'],
    ['02/09/0945', 'OUT_OF_RANGE'],
  ])('%j is %j', (cell, value) => expect(read(day(), cell)).toBe(value));

  it('may be a month where the day is not known', () => {
    const birth = day({ orMonth: true, max: '2020-06-15' });
    expect(read(birth, '9/1945')).toBe('1945-09');
    expect(read(birth, '1945-09')).toBe('1945-09');
    expect(read(birth, '06/2020')).toBe('2020-06');
    expect(read(birth, '16/06/2020')).toBe('OUT_OF_RANGE');
    expect(read(birth, '13/1945')).toBe('NOT_A_DAY');
  });
});

describe('month', () => {
  it.each([
    ['07/2025', '2025-07'],
    ['7/2025', '2025-07'],
    ['tháng 7/2025', '2025-07'],
    ['2025-07', '2025-07'],
    ['2025-07-01', '2025-07'],
    ['2025-07-02', 'NOT_A_MONTH'],
    ['13/2025', 'NOT_A_MONTH'],
    ['07/0025', 'OUT_OF_RANGE'],
  ])('%j is %j', (cell, value) => expect(read(month(), cell)).toBe(value));
});

describe('integer', () => {
  it.each([
    ['12', 12],
    ['-12', -12],
    ['−12', -12],
    ['1.234', 1234],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1 234 567', 1234567],
    ['5,0', 5],
    ['1,234', 'AMBIGUOUS_NUMBER'],
    ['1,5', 'NOT_AN_INTEGER'],
    [1.5, 'NOT_AN_INTEGER'],
    [2025, 2025],
    ['12a', 'NOT_A_NUMBER'],
    ['1e3', 'NOT_A_NUMBER'],
    ['12.34.567', 'NOT_A_NUMBER'],
    ['9999999999999999', 'OUT_OF_RANGE'],
  ])('%j is %j', (cell, value) => expect(read(integer(), cell)).toBe(value));
});

describe('decimal', () => {
  it.each([
    ['1.234.567,89', '1234567.89'],
    ['1234567,89', '1234567.89'],
    ['1234567.89', '1234567.89'],
    ['1,234,567.89', '1234567.89'],
    ['0,123', '0.123'],
    ['0.123', '0.123'],
    ['1234.567', '1234.567'],
    ['1234,567', '1234.567'],
    ['1,2340', '1.234'],
    ['-0,50', '-0.5'],
    ['-0,0', '0'],
    ['007', '7'],
    [0.1 + 0.2, '0.3'],
    [1.234, '1.234'],
    ['1.234', 'AMBIGUOUS_NUMBER'],
    ['1,234', 'AMBIGUOUS_NUMBER'],
    ['-123.456', 'AMBIGUOUS_NUMBER'],
    ['1.234,5.6', 'NOT_A_NUMBER'],
    ['12.34,5', 'NOT_A_NUMBER'],
    [',5', 'NOT_A_NUMBER'],
    ['5,', 'NOT_A_NUMBER'],
    ['12 %', 'NOT_A_NUMBER'],
    ['0,12345', 'TOO_PRECISE'],
  ])('%j is %j', (cell, value) => expect(read(decimal({ scale: 4 }), cell)).toBe(value));

  it('with room for two decimals takes a point before three digits for thousands', () => {
    expect(read(decimal({ scale: 2 }), '1.234')).toBe('1234');
    expect(read(decimal({ scale: 2 }), '2,345')).toBe('AMBIGUOUS_NUMBER');
  });

  it('says what would be clear', () => {
    expect(decimal({ scale: 3 }).parse('1.234', '1.234')).toEqual({
      reason: 'AMBIGUOUS_NUMBER',
      expected: {
        vi: 'số không có dấu phân cách hàng nghìn, hoặc thêm số 0 vào phần thập phân (1234 hoặc 1,2340)',
        en: 'no separator of thousands, or a zero after the decimals (1234 or 1,2340)',
      },
    });
  });

  it('holds its bounds exactly', () => {
    const ratio = decimal({ scale: 20, min: '0', max: '1' });
    expect(read(ratio, '1')).toBe('1');
    expect(read(ratio, '1,00000000000000000001')).toBe('OUT_OF_RANGE');
    expect(read(ratio, '-0,00000000000000000001')).toBe('OUT_OF_RANGE');
  });
});

describe('money', () => {
  it.each([
    ['2.340.000', 2340000],
    ['2.340.000 đồng', 2340000],
    ['2340000đ', 2340000],
    ['2.340.000,00', 2340000],
    ['500.000', 500000],
    [2340000, 2340000],
    ['2.340.000,5', 'NOT_AN_INTEGER'],
    ['-1', 'OUT_OF_RANGE'],
    ['500,000', 'AMBIGUOUS_NUMBER'],
  ])('%j is %j', (cell, value) => expect(read(money(), cell)).toBe(value));
});

describe('boolean', () => {
  it.each([
    ...['có', 'Có', 'CO', 'x', 'X', 'đúng', 'yes', 'TRUE', '1', 1].map((cell) => [cell, true]),
    ...['không', 'KHÔNG', 'khong', 'sai', 'No', 'false', '0', 0].map((cell) => [cell, false]),
    ['có lẽ', 'NOT_A_BOOLEAN'],
    ['2', 'NOT_A_BOOLEAN'],
  ] as [string | number, unknown][])('%j is %j', (cell, value) =>
    expect(read(boolean(), cell)).toBe(value),
  );
});

describe('one of a list', () => {
  it.each([
    ['Nam', 'MALE'],
    ['NU', 'FEMALE'],
    ['nữ', 'FEMALE'],
    ['gái', 'FEMALE'],
    ['female', 'FEMALE'],
    ['khác', 'NOT_AN_OPTION'],
    ['constructor', 'NOT_AN_OPTION'],
    ['__proto__', 'NOT_AN_OPTION'],
  ])('%j is %j', (cell, value) => expect(read(gender, cell)).toBe(value));

  it('cannot have a word that means two', () => {
    expect(() =>
      oneOf([
        { value: 'A', vi: 'Bản', en: 'Copy' },
        { value: 'B', vi: 'Bán', en: 'Sale' },
      ]),
    ).toThrow('“Bán” means two options.');
  });
});

it('a list has its items between semicolons, and fails with any of them', () => {
  const codes = list(commune, { max: 2 });
  expect(read(codes, '00004; 26740;')).toEqual(['00004', '26740']);
  expect(read(codes, '00004')).toEqual(['00004']);
  expect(read(codes, '00004; x')).toBe('NOT_A_CODE');
  expect(read(codes, '00004;26740;26737')).toBe('TOO_MANY_ITEMS');
});
