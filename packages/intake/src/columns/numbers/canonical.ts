/** A decimal number in its one form: no zeros that say nothing, and no zero below zero. */
export function canonical(isNegative: boolean, whole: string, decimals: string): string {
  const kept = decimals.replace(/0+$/, '');
  const size = `${whole.replace(/^0+(?=\d)/, '')}${kept === '' ? '' : `.${kept}`}`;
  return isNegative && size !== '0' ? `-${size}` : size;
}

/** How many decimals a number in its one form has. */
export function scaleOf(value: string): number {
  const at = value.indexOf('.');
  return at < 0 ? 0 : value.length - at - 1;
}

/** Numbers of this length are told apart as they are: they have at most 15 digits. */
const EXACT = 15;

/** Negative, zero or positive as one number is less than, equal to or more than the other, exactly. */
export function compareDecimals(left: string, right: string): number {
  if (left.length <= EXACT && right.length <= EXACT) return Number(left) - Number(right);
  const scale = Math.max(scaleOf(left), scaleOf(right));
  const difference = scaled(left, scale) - scaled(right, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function scaled(value: string, scale: number): bigint {
  return BigInt(value.replace('.', '') + '0'.repeat(scale - scaleOf(value)));
}
