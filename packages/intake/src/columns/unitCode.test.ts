import { expect, it } from '@jest/globals';
import { oneOfWords } from './oneOfWords.ts';
import { unitCode } from './unitCode.ts';

it.each([
  ['26740', '26740'],
  ['79', '79'],
  ['079', '079'],
  ['vn', 'VN'],
  ['26740.2', '26740.2'],
])('reads the text %s', (text, value) => {
  expect(unitCode.parse(text, text)).toEqual({ value });
});

it.each(['4', '1234', '267401', '26740.0', '26740.02', 'VN.1', ''])(
  'refuses the text “%s”',
  (text) => {
    expect(unitCode.parse(text, text)).toMatchObject({ reason: 'NOT_A_CODE' });
  },
);

it('reads a number of five digits, and no shorter one: 79 may have been 79 or 00079', () => {
  expect(unitCode.parse('26740', 26740)).toEqual({ value: '26740' });
  expect(unitCode.parse('79', 79)).toMatchObject({ reason: 'NOT_A_CODE' });
  expect(unitCode.parse('1234', 1234)).toMatchObject({ reason: 'NOT_A_CODE' });
});

it('reads every word of a value, and refuses one that would mean two', () => {
  const sex = oneOfWords({ FEMALE: ['Nữ', 'Female', 'Gái'], MALE: ['Nam', 'Male'] });
  for (const word of ['nữ', 'FEMALE', 'gai']) {
    expect(sex.parse(word, word)).toEqual({ value: 'FEMALE' });
  }
  expect(sex.parse('khác', 'khác')).toMatchObject({ reason: 'NOT_AN_OPTION' });
  expect(() => oneOfWords({ A: ['một', 'one'], B: ['Một', 'two'] })).toThrow('means two options');
});
