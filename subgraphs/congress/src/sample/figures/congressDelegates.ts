import { apportion } from './apportion.ts';
import { PROVINCE_MEMBERS, UNDER_CENTRE } from './partyMembers.ts';
import { SAMPLE_PROVINCES } from './sampleProvinces.ts';

/** Delegates of an organisation to the 14th Congress. */
export interface CongressDelegates {
  readonly exOfficio: number;
  readonly chosen: number;
}

/** 1,588 delegates: 165 sitting members of the Central Committee and 1,423 others. 341-QĐ/TW. */
const EX_OFFICIO = 165;
const CHOSEN = 1423;

const KEYS = [
  ...SAMPLE_PROVINCES.map(({ code }) => code),
  ...UNDER_CENTRE.map(({ slug }) => slug),
] as const;
const weights = [
  ...SAMPLE_PROVINCES.map(({ code }) => PROVINCE_MEMBERS.get(code) ?? 0),
  ...UNDER_CENTRE.map(({ members }) => members),
];
const exOfficio = apportion(EX_OFFICIO, weights, 1);
const chosen = apportion(CHOSEN, weights, 10);

/** By a province's code, or an organisation's slug: how the published sums may be shared out. */
export const CONGRESS_DELEGATES: ReadonlyMap<string, CongressDelegates> = new Map(
  KEYS.map((key, at) => [key, { exOfficio: exOfficio[at] ?? 0, chosen: chosen[at] ?? 0 }]),
);

/** Published: Ho Chi Minh City 550, 110 of them ex officio; Đồng Tháp 450. */
const APPOINTED: ReadonlyMap<string, number> = new Map([
  ['79', 440],
  ['82', 450],
]);

/** How many delegates the communes of a province send to its congress; made up but for those two. */
export function delegatesOfCommunes(code: string, communes: number): number {
  return APPOINTED.get(code) ?? 200 + 2 * Math.min(communes, 100);
}
