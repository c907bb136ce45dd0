import { isInFirstYear } from '../time/isInFirstYear.ts';
import { DECREE_67_FROM } from '../time/legalDays.ts';
import { given, type Known, known, then } from './Known.ts';
import type { Situation } from './Situation.ts';

/** True in the first 12 months after the arrangement took effect. */
export function firstYearOf({ input, policies }: Situation): Known<boolean> {
  return then(given(input.arrangementEffectiveOn, 'ARRANGEMENT_EFFECTIVE_ON'), (effectiveOn) =>
    isInFirstYear(input.leavingOn, effectiveOn, policies),
  );
}

/** The same for those of Article 7a: their clock starts with Decree 67/2025. */
export function firstYear67Of({ input, policies }: Situation): Known<boolean> {
  return known(isInFirstYear(input.leavingOn, DECREE_67_FROM, policies));
}
