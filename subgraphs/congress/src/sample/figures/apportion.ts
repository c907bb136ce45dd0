/**
 * Shares a total out by weights, each at least `least`: whole numbers that add up to the total, by the
 * largest remainders, of equal ones the first. Throws RangeError where the least alone is more.
 */
export function apportion(total: number, weights: readonly number[], least = 0): readonly number[] {
  const free = total - least * weights.length;
  if (free < 0) throw new RangeError(`${total} is less than ${least} for each.`);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map(() => least);
  const quotas = weights.map((weight) => (free * weight) / sum);
  const shares = quotas.map(Math.floor);
  const left = free - shares.reduce((all, share) => all + share, 0);
  const order = quotas
    .map((quota, at) => ({ at, rest: quota - Math.floor(quota) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of order.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares.map((share) => share + least);
}
