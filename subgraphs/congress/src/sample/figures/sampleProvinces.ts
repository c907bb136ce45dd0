/** A province of 1 July 2025 as far as the sample's figures depend on it. */
export interface SampleProvince {
  readonly code: string;
  /** How many communes, wards and special zones it has. */
  readonly communes: number;
  /** False for the eleven that no merger touched. Resolution 202/2025/QH15. */
  readonly merged: boolean;
  /** How much of its people are ethnic minorities, from 0 to 10; made up. */
  readonly highland: number;
}

/** By code: communes, and how highland it is; `-` marks the eleven that were not merged. */
const TABLE = `01-126/1 04-56/10 08 124/9 11-45/10 12-38/10 14-75/10 15 99/8 19 92/6 20-65/10 22-54/2
24 99/2 25 148/4 31 114/0 33 104/0 37 129/0 38-166/3 40-130/3 42-69/0 44 78/1 46-40/1 48 94/1 51 96/5
52 135/5 56 65/3 66 102/5 68 124/4 75 95/2 79 168/1 80 96/1 82 102/0 86 124/2 91 102/2 92 103/2 96 64/1`;

/** The 34 provinces and cities, in the order of their codes. Decision 19/2025/QĐ-TTg. */
export const SAMPLE_PROVINCES: readonly SampleProvince[] = [
  ...TABLE.matchAll(/(\d\d)([- ])(\d+)\/(\d+)/g),
].map(([, code = '', mark, communes, highland]) => ({
  code,
  communes: Number(communes),
  merged: mark !== '-',
  highland: Number(highland),
}));

/** A figure by a province's code, of those that the table has. */
export function byProvince(
  provinces: readonly SampleProvince[],
  figures: readonly number[],
): ReadonlyMap<string, number> {
  return new Map(provinces.map(({ code }, at) => [code, figures[at] ?? 0]));
}
