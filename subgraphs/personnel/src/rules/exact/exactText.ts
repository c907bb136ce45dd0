import type { Fraction } from 'fraction.js';

/** True where the decimal notation ends: the denominator has no other prime than 2 and 5. */
function ends(value: Fraction): boolean {
  let rest = value.d;
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n;
}

/** A rational in full: "15018412.5" where the decimals end, "1/3" where they do not. */
export function exactText(value: Fraction): string {
  return ends(value) ? value.toString(value.d.toString(2).length) : value.toFraction();
}
