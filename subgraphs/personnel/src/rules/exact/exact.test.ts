import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { exactNumber } from './exactNumber.ts';
import { exactText } from './exactText.ts';
import { roundDong } from './roundDong.ts';

const HALF_UP = { rounding: 'HALF_UP' } as const;

describe('exact numbers', () => {
  it('are what was written', () => {
    expect(exactNumber(4.65).toFraction()).toBe('93/20');
    expect(exactNumber('0.1').add(exactNumber(0.2)).equals('0.3')).toBe(true);
  });

  it('are shown in full', () => {
    expect(exactText(exactNumber('15018412.5'))).toBe('15018412.5');
    expect(exactText(new Fraction(1, 3))).toBe('1/3');
    expect(exactText(new Fraction(1, 1024))).toBe('0.0009765625');
    expect(exactText(new Fraction(23400000))).toBe('23400000');
  });
});

describe('roundDong', () => {
  it('rounds half a dong up, or leaves it by the other policy', () => {
    expect(roundDong(exactNumber('15018412.5'), HALF_UP)).toBe(15_018_413);
    expect(roundDong(exactNumber('15018412.5'), { rounding: 'DOWN' })).toBe(15_018_412);
    expect(roundDong(exactNumber('15018412.49'), HALF_UP)).toBe(15_018_412);
  });

  it('refuses what a JSON number cannot carry', () => {
    expect(() => roundDong(new Fraction(2n ** 53n), HALF_UP)).toThrow(RangeError);
  });

  it('is never further than half a dong off', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 12), fc.integer({ min: 1, max: 10 ** 6 }), (n, d) => {
        const value = new Fraction(n, d);
        const off = new Fraction(roundDong(value, HALF_UP)).sub(value);
        expect(off.abs().lte('1/2') && !off.equals('-1/2')).toBe(true);
      }),
    );
  });
});
