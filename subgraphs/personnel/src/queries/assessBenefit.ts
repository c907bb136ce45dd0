import type { AssessBenefitInput } from '../__generated__/types.ts';
import type { Assessment } from '../rules/assessment/Assessment.ts';
import { assess } from '../rules/assessment/assess.ts';
import type { DepartureInput } from '../rules/departure/DepartureInput.ts';
import type { Policies } from '../rules/policies/Policies.ts';
import { readBirth } from './benefit/readBirth.ts';
import { readCount } from './benefit/readCount.ts';
import { readDays } from './benefit/readDays.ts';
import { readFlags } from './benefit/readFlags.ts';
import { readInsurance } from './benefit/readInsurance.ts';
import { readMoney } from './benefit/readMoney.ts';
import { readSalary } from './benefit/readSalary.ts';

/**
 * What the law gives for one departure, as the graph asks for it. Stores and logs nothing.
 * @throws UserError BAD_USER_INPUT for what cannot be; `argument` names it
 */
export function assessBenefit(input: AssessBenefitInput, policies: Policies): Assessment {
  return assess(toDeparture(input), policies);
}

/** A departure with everything that was left out as not known. */
function toDeparture(input: AssessBenefitInput): DepartureInput {
  return {
    ...readDays(input),
    ...readBirth(input),
    ...readFlags(input),
    category: input.category,
    sector: input.sector ?? 'CIVIL',
    basis: input.basis,
    kind: input.kind ?? null,
    sex: input.sex ?? null,
    topAge: readCount('input.topAge', input.topAge, { from: 30, to: 80, unit: 'years' }),
    salary: readSalary(input),
    insurance: readInsurance(input),
    pensionEntitled: input.pensionEntitled ?? null,
    workingMonths: readCount('input.workingMonths', input.workingMonths),
    secondedTo: input.secondedTo ?? null,
    trainingMonths: readCount('input.trainingMonths', input.trainingMonths),
    courseCost: readMoney('input.courseCost', input.courseCost),
  };
}
