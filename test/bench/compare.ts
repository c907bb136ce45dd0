/** Runs two things in turn, so that a busy machine hinders both alike, and prints their ratio. */
export async function compare(
  oneName: string,
  otherName: string,
  runs: number,
  work: { readonly one: () => Promise<number>; readonly other: () => Promise<number> },
): Promise<number> {
  const one: number[] = [];
  const other: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    one.push(await work.one());
    other.push(await work.other());
  }
  const ratio = median(one) / median(other);
  console.log(
    `${oneName} ${format(one)}, ${otherName} ${format(other)}: ratio ${ratio.toFixed(2)} (${runs} runs each)`,
  );
  return ratio;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function format(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(0)} ms (${least.toFixed(0)} to ${most.toFixed(0)})`;
}
