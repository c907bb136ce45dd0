import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isOneEditApart } from './isOneEditApart.ts';

describe('isOneEditApart', () => {
  test.each([
    ['ben nghe', 'ben nghe', true],
    ['ben nghe', 'ben ngeh', true],
    ['ben nghe', 'bem nghe', true],
    ['ben nghe', 'bn nghe', true],
    ['ben nghe', 'bean nghee', true],
    ['ben nghe', 'ben hgen', false],
    ['phu my', 'phuoc my', false],
    ['phu my', 'phu', false],
    ['1', '2', false],
    ['son kim 1', 'son kin 1', true],
    ['abc', 'cba', false],
    ['', '', true],
    ['', 'a', true],
  ])('%s, %s: %s', (a, b, close) => expect(isOneEditApart(a, b)).toBe(close));

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'h', 'ê'), maxLength: 6 });

  test('is symmetric', () => {
    fc.assert(fc.property(word, word, (a, b) => isOneEditApart(a, b) === isOneEditApart(b, a)));
  });

  test('any one edit is within one edit, and so is none', () => {
    fc.assert(
      fc.property(word, fc.nat(6), fc.constantFrom('x', ''), fc.boolean(), (a, at, put, cut) => {
        const edited = a.slice(0, at) + put + a.slice(at + (cut ? 1 : 0));
        return isOneEditApart(a, a) && isOneEditApart(a, edited);
      }),
    );
  });
});
