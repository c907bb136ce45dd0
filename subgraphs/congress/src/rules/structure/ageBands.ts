import type { Policies } from '../policies/Policies.ts';

/** How many members are of each of the three age bands. */
export interface AgeBands {
  readonly youngest: number;
  readonly middle: number;
  readonly oldest: number;
}

/** Counts ages, in whole years at the reference month, by the three bands. */
export function ageBands(ages: readonly number[], policies: Policies): AgeBands {
  const { middleBandFrom, oldBandFrom } = policies;
  const youngest = ages.filter((age) => age < middleBandFrom).length;
  const oldest = ages.filter((age) => age >= middleBandFrom && age >= oldBandFrom).length;
  return { youngest, middle: ages.length - youngest - oldest, oldest };
}
