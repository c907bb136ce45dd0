const RESAMPLES = 2000;

/** The upper one of the two in the middle, where there are two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Where the median lies with 95 %, by the percentiles of resamples (bootstrap). */
export function medianInterval(values: readonly number[]): {
  readonly low: number;
  readonly high: number;
} {
  const pick = () => values[Math.floor(Math.random() * values.length)] ?? Number.NaN;
  const medians = Array.from({ length: RESAMPLES }, () => median(values.map(pick)));
  medians.sort((a, b) => a - b);
  const at = (share: number) => medians[Math.floor(share * RESAMPLES)] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}
