import { badInput } from '@haicap/subgraph-kit';
import type { AssessBenefitInput } from '../../__generated__/types.ts';
import type { DepartureInput } from '../../rules/departure/DepartureInput.ts';

type Days = Pick<
  DepartureInput,
  | 'leavingOn'
  | 'arrangementEffectiveOn'
  | 'decisionIssuedOn'
  | 'contractSignedOn'
  | 'congressMonth'
  | 'termEndsOn'
>;

const FIRST = '2000-01-01';
const LAST = '2099-12-31';

/** The days of a departure. @throws UserError BAD_USER_INPUT for days that cannot be */
export function readDays(input: AssessBenefitInput): Days {
  const { leavingOn, contractSignedOn, termEndsOn } = input;
  if (leavingOn < FIRST || leavingOn > LAST) {
    throw badInput('input.leavingOn', `expected a day from ${FIRST} to ${LAST}, got ${leavingOn}.`);
  }
  if (contractSignedOn != null && contractSignedOn > leavingOn) {
    throw badInput('input.contractSignedOn', `expected a day before leaving on ${leavingOn}.`);
  }
  if (termEndsOn != null && termEndsOn < leavingOn) {
    throw badInput(
      'input.termEndsOn',
      `expected a day from ${leavingOn}, the day of the move, on.`,
    );
  }
  return {
    leavingOn,
    arrangementEffectiveOn: input.arrangementEffectiveOn ?? null,
    decisionIssuedOn: input.decisionIssuedOn ?? null,
    contractSignedOn: contractSignedOn ?? null,
    congressMonth: input.congressMonth ?? null,
    termEndsOn: termEndsOn ?? null,
  };
}
