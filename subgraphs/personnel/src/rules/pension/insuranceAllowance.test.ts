import { describe, expect, it } from '@jest/globals';
import { Fraction } from 'fraction.js';
import {
  insuranceAllowance154,
  insuranceAllowance177,
  insuranceAllowance178,
} from './insuranceAllowance.ts';

const months178 = (n: string, day: string) =>
  insuranceAllowance178(new Fraction(n), day)?.months.toString();

describe('insuranceAllowance178', () => {
  it('counts from 20 years before 1 July 2025, from 15 after', () => {
    expect(months178('22', '2025-05-01')).toBe('6');
    expect(months178('35.5', '2025-06-01')).toBe('12.75');
    expect(months178('28', '2025-08-01')).toBe('10.5');
    expect(months178('36', '2026-01-01')).toBe('14.5');
    expect(months178('19', '2025-06-30')).toBe('6');
    expect(months178('19', '2025-07-01')).toBe('6');
  });

  it('is not monotone at the switch: 5 before, 6.5 after', () => {
    expect(months178('20', '2025-06-30')).toBe('5');
    expect(months178('20', '2025-07-01')).toBe('6.5');
  });

  it('states nothing below 15 years', () => {
    expect(months178('14.5', '2025-07-01')).toBeUndefined();
  });
});

describe('the other decrees', () => {
  it('154: 5 months from 15 years, half a month a year beyond 20', () => {
    expect(insuranceAllowance154(new Fraction(25))?.months.toString()).toBe('7.5');
    expect(insuranceAllowance154(new Fraction(19))?.months.toString()).toBe('5');
    expect(insuranceAllowance154(new Fraction('14.5'))).toBeNull();
  });

  it('177: which first years is a policy', () => {
    const months = (reading: 'TWENTY_ELSE_FIFTEEN' | 'FIFTEEN') =>
      insuranceAllowance177(new Fraction(25), reading)?.months.toString();
    expect(months('TWENTY_ELSE_FIFTEEN')).toBe('7.5');
    expect(months('FIFTEEN')).toBe('10');
  });
});
