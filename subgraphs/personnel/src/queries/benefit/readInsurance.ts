import { monthOf } from '@haicap/domain-kit';
import { badInput } from '@haicap/subgraph-kit';
import type {
  AssessBenefitInput,
  BenefitInsuranceInput,
  BenefitInsurancePeriodInput,
} from '../../__generated__/types.ts';
import type { InsuranceInput } from '../../rules/departure/DepartureInput.ts';
import type { InsurancePeriod } from '../../rules/time/insuranceMonths.ts';
import { readCount } from './readCount.ts';

const PATH = 'input.insurance';
const MOST_PERIODS = 200;
const FIRST_MONTH = '1940-01';

/**
 * The time of insurance, as periods or as a count; null where nothing was said.
 * @throws UserError BAD_USER_INPUT where both are given, or parts are more than the whole
 */
export function readInsurance({ insurance, leavingOn }: AssessBenefitInput): InsuranceInput | null {
  if (insurance == null) return null;
  const { periods, years, months } = insurance;
  const counted = years != null || months != null;
  if (periods == null) return counted ? readCounts(insurance) : null;
  if (counted || insurance.stateMonths != null || (insurance.compensatedMonths ?? 0) > 0) {
    throw badInput(PATH, 'expected either periods or counts of years and months.');
  }
  if (periods.length > MOST_PERIODS) {
    throw badInput(`${PATH}.periods`, `expected at most ${MOST_PERIODS}, got ${periods.length}.`);
  }
  return { periods: periods.map((period, i) => readPeriod(period, i, monthOf(leavingOn))) };
}

function readPeriod(period: BenefitInsurancePeriodInput, i: number, last: string): InsurancePeriod {
  const path = `${PATH}.periods[${i}]`;
  const { from, to, compensated, inState } = period;
  if (from < FIRST_MONTH)
    throw badInput(`${path}.from`, `expected a month from ${FIRST_MONTH} on.`);
  if (to < from) throw badInput(`${path}.to`, `expected a month from ${from} on, got ${to}.`);
  if (to > last) throw badInput(`${path}.to`, `expected a month up to leaving, ${last}.`);
  return { from, to, compensated: compensated ?? false, inState };
}

function readCounts(insurance: BenefitInsuranceInput): InsuranceInput {
  const count = (name: 'months' | 'stateMonths' | 'compensatedMonths') =>
    readCount(`${PATH}.${name}`, insurance[name]);
  const years = readCount(`${PATH}.years`, insurance.years, { from: 0, to: 75, unit: 'years' });
  const months = (years ?? 0) * 12 + (count('months') ?? 0);
  const compensatedMonths = count('compensatedMonths') ?? 0;
  const stateMonths = count('stateMonths');
  for (const [name, part] of Object.entries({ compensatedMonths, stateMonths })) {
    if (part !== null && part > months) {
      throw badInput(`${PATH}.${name}`, `expected at most all ${months} months, got ${part}.`);
    }
  }
  return { months, compensatedMonths, stateMonths };
}
