type Sums = Readonly<Record<string, number>>;

/** What of the head counts is hidden together, and why alone it must be. */
export const STAFFING_GROUPS = {
  /** Vacancies and surplus go with it: quota less vacancies plus surplus is who is present. */
  actual: (sums: Sums) => [sums.actual ?? 0],
  /** Both go: who is present tells only by how much they differ. */
  seconded: (sums: Sums) => [sums.secondedIn ?? 0, sums.secondedOut ?? 0],
  /** A share tells those who fit and those who do not. */
  qualified: (sums: Sums) => [sums.qualified ?? 0, (sums.assessed ?? 0) - (sums.qualified ?? 0)],
} as const;

export type StaffingGroup = keyof typeof STAFFING_GROUPS;
