import { isOfAge, monthsEarlyOf } from '../departure/ageFacts.ts';
import { type Check, checked, met } from '../departure/Check.ts';
import { given } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';

/** Not of age, and not a pensioner yet. */
export function stillInService(situation: Situation): readonly Check[] {
  return [
    checked(given(situation.input.receivesPension, 'RECEIVES_PENSION'), (does) =>
      met(!does, 'ALREADY_DRAWS_PENSION'),
    ),
    checked(isOfAge(situation), (is) => met(!is, 'ALREADY_AT_RETIREMENT_AGE')),
  ];
}

/** At most so many months to the first month of normal pension. */
export function atMostLeft(situation: Situation, months: number): Check {
  return checked(monthsEarlyOf(situation), (m) => met(m <= months, 'TOO_MANY_YEARS_LEFT'));
}

/** At least so many months to the first month of normal pension. */
export function atLeastLeft(situation: Situation, months: number): Check {
  return checked(monthsEarlyOf(situation), (m) => met(m >= months, 'TOO_FEW_YEARS_LEFT'));
}
