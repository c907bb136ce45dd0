import { addToMonth, monthOf } from '@haicap/domain-kit';
import { badInput } from '@haicap/subgraph-kit';
import type { AssessBenefitInput } from '../../__generated__/types.ts';
import type { DepartureInput } from '../../rules/departure/DepartureInput.ts';

/** The age of work, and the longest life, in years before leaving. */
const YOUNGEST = 15;
const OLDEST = 110;

/** The birth as far as it is known. @throws UserError BAD_USER_INPUT for one that cannot be */
export function readBirth(
  input: AssessBenefitInput,
): Pick<DepartureInput, 'birthDate' | 'birthMonth'> {
  const birthDate = input.birthDate ?? null;
  const birthMonth = input.birthMonth ?? (birthDate === null ? null : monthOf(birthDate));
  if (birthMonth === null) return { birthDate, birthMonth };
  if (birthDate !== null && monthOf(birthDate) !== birthMonth) {
    throw badInput('input.birthDate', `expected a day of birthMonth, ${birthMonth}.`);
  }
  const leaving = monthOf(input.leavingOn);
  const [first, last] = [addToMonth(leaving, -12 * OLDEST), addToMonth(leaving, -12 * YOUNGEST)];
  if (birthMonth < first || birthMonth > last) {
    const path = input.birthMonth == null ? 'input.birthDate' : 'input.birthMonth';
    throw badInput(
      path,
      `expected a birth from ${first} to ${last} for a departure in ${leaving}.`,
    );
  }
  return { birthDate, birthMonth };
}
