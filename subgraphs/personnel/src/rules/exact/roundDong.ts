import type { Fraction } from 'fraction.js';
import type { Policies } from '../policies/Policies.ts';

/**
 * A sum in whole dong, rounded once, by the policy `rounding`.
 * @throws RangeError beyond 2^53 - 1, where a JSON number is no longer exact
 */
export function roundDong(value: Fraction, policies: Pick<Policies, 'rounding'>): number {
  const rounded = policies.rounding === 'HALF_UP' ? value.add('1/2').floor() : value.floor();
  const dong = Number(rounded.s * rounded.n);
  if (!Number.isSafeInteger(dong)) throw new RangeError(`${rounded} dong is beyond exactness.`);
  return dong;
}
