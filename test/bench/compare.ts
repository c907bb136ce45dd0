import { median, medianInterval } from './median.ts';

/**
 * Runs two things in turn, each first in every other pair, and prints the median of the pairs'
 * ratios: what else a busy machine does hinders both of a pair alike.
 */
export async function compare(
  oneName: string,
  otherName: string,
  pairs: number,
  work: { readonly one: () => Promise<number>; readonly other: () => Promise<number> },
): Promise<number> {
  const one: number[] = [];
  const other: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (pair % 2 === 0) one.push(await work.one());
    other.push(await work.other());
    if (pair % 2 === 1) one.push(await work.one());
  }
  const ratios = one.map((value, pair) => value / (other[pair] ?? Number.NaN));
  const ratio = median(ratios);
  const { low, high } = medianInterval(ratios);
  console.log(
    `${oneName} ${format(one)}, ${otherName} ${format(other)}: ratio ${ratio.toFixed(3)}` +
      ` (95 %: ${low.toFixed(3)} to ${high.toFixed(3)}; ${pairs} pairs)`,
  );
  return ratio;
}

function format(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(0)} ms (${least.toFixed(0)} to ${most.toFixed(0)})`;
}
