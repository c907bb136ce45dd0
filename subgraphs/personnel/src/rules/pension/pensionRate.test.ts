import { describe, expect, it } from '@jest/globals';
import { Fraction } from 'fraction.js';
import { pensionRate } from './pensionRate.ts';

describe('pensionRate', () => {
  it('is 69 % for a man with 32 years (Circular 19/2025/TT-BQP, VD01)', () => {
    expect(pensionRate('MALE', new Fraction(32))?.toString()).toBe('0.69');
  });

  it('begins with 45 %', () => {
    expect(pensionRate('MALE', new Fraction(20))?.toString()).toBe('0.45');
    expect(pensionRate('FEMALE', new Fraction(15))?.toString()).toBe('0.45');
  });

  it('is not given where no source states it', () => {
    expect(pensionRate('MALE', new Fraction('19.5'))).toBeNull();
    expect(pensionRate('MALE', new Fraction('35.5'))).toBeNull();
  });
});
