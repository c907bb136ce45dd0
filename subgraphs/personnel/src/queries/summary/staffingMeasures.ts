type Sums = Readonly<Record<string, number>>;

/** What of the head counts is hidden together. */
export const STAFFING_KINDS = {
  /** Vacancies and surplus go with it: quota less vacancies plus surplus is who is present. */
  actual: { counts: (sums: Sums) => [sums.actual ?? 0] },
  /** Both go: who is present tells only by how much they differ. */
  seconded: { counts: (sums: Sums) => [sums.secondedIn ?? 0, sums.secondedOut ?? 0] },
  /** A share tells those who fit and those who do not. */
  qualified: {
    counts: (sums: Sums) => [sums.qualified ?? 0, (sums.assessed ?? 0) - (sums.qualified ?? 0)],
  },
} as const;

export type StaffingKind = keyof typeof STAFFING_KINDS;

/** Which kinds of head counts of a row are not told. */
export type Masked = Readonly<Record<StaffingKind, boolean>>;

export const NOTHING_HIDDEN: Masked = { actual: false, seconded: false, qualified: false };
export const EVERYTHING_HIDDEN: Masked = { actual: true, seconded: true, qualified: true };

/** Of each kind the rows that are hidden, by their key. */
export type HiddenKeys = Readonly<Record<StaffingKind, { has(key: string): boolean }>>;

export const maskOf = (hidden: HiddenKeys, key: string): Masked => ({
  actual: hidden.actual.has(key),
  seconded: hidden.seconded.has(key),
  qualified: hidden.qualified.has(key),
});

/** Head counts as they may be told. */
export interface TellableFigures {
  readonly quota: number;
  readonly actual: number | null;
  readonly secondedIn: number | null;
  readonly secondedOut: number | null;
  readonly vacancies: number | null;
  readonly surplus: number | null;
  readonly qualifiedShare: number | null;
  readonly suppressed: boolean;
}

/** The figures of sums, without those that are not told. */
export function tellableFigures(sums: Sums, masked: Masked): TellableFigures {
  const tell = (kind: StaffingKind, name: string) => (masked[kind] ? null : (sums[name] ?? 0));
  const assessed = sums.assessed ?? 0;
  return {
    quota: sums.quota ?? 0,
    actual: tell('actual', 'actual'),
    secondedIn: tell('seconded', 'secondedIn'),
    secondedOut: tell('seconded', 'secondedOut'),
    vacancies: tell('actual', 'vacancies'),
    surplus: tell('actual', 'surplus'),
    qualifiedShare: masked.qualified || assessed === 0 ? null : (sums.qualified ?? 0) / assessed,
    suppressed: masked.actual || masked.seconded || masked.qualified,
  };
}
