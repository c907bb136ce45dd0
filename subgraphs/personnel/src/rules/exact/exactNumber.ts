import { Fraction } from 'fraction.js';

/** A number as it was written, exactly: 4.65 is 93/20. */
export function exactNumber(value: number | string): Fraction {
  return new Fraction(String(value));
}
