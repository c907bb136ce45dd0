import { Fraction } from 'fraction.js';

/**
 * Years of a count of whole months: 1 to 6 odd months are half a year, 7 to 11 a year.
 * Decree 178/2024, Art. 5; Circular 01/2025/TT-BNV, Art. 3.4.
 */
export function roundedYears(months: number): Fraction {
  const odd = months % 12;
  const halves = odd === 0 ? 0 : odd <= 6 ? 1 : 2;
  return new Fraction(Math.floor(months / 12)).add(new Fraction(halves, 2));
}
