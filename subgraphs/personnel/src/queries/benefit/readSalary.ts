import { badInput } from '@haicap/subgraph-kit';
import type { AssessBenefitInput, BenefitAllowanceInput } from '../../__generated__/types.ts';
import type { SalaryInput } from '../../rules/departure/DepartureInput.ts';
import type { Allowance } from '../../rules/salary/Allowance.ts';
import { readDecimal } from './readDecimal.ts';
import { readMoney } from './readMoney.ts';

const PATH = 'input.salary';
const MOST_ALLOWANCES = 50;

/** The pay as far as it is known. @throws UserError BAD_USER_INPUT where two ways of telling it clash */
export function readSalary({ salary, category }: AssessBenefitInput): SalaryInput {
  const money = (name: 'monthly178' | 'monthly154' | 'contractWage') =>
    readMoney(`${PATH}.${name}`, salary?.[name]);
  const read = {
    monthly178: money('monthly178'),
    monthly154: money('monthly154'),
    coefficient: readDecimal(`${PATH}.coefficient`, salary?.coefficient),
    allowances: readAllowances(salary?.allowances ?? []),
    contractWage: money('contractWage'),
    monthlyAllowance: readMoney(`${PATH}.monthlyAllowance`, salary?.monthlyAllowance),
    lastCadreSalary: readMoney(`${PATH}.lastCadreSalary`, salary?.lastCadreSalary),
  };
  const bySum = read.monthly178 !== null || read.monthly154 !== null;
  const ways = [bySum, read.coefficient !== null, read.contractWage !== null];
  if (ways.filter(Boolean).length > 1) {
    throw badInput(PATH, 'expected just one of a sum, a coefficient and a contract’s wage.');
  }
  if (read.contractWage !== null && category !== 'CONTRACT') {
    throw badInput(`${PATH}.contractWage`, 'expected for the category CONTRACT alone.');
  }
  return read;
}

function readAllowances(allowances: readonly BenefitAllowanceInput[]): readonly Allowance[] {
  if (allowances.length > MOST_ALLOWANCES) {
    throw badInput(`${PATH}.allowances`, `expected at most ${MOST_ALLOWANCES}.`);
  }
  return allowances.map(({ kind, ...given }, i) => {
    const path = `${PATH}.allowances[${i}]`;
    const read = {
      coefficient: readDecimal(`${path}.coefficient`, given.coefficient),
      rate: readDecimal(`${path}.rate`, given.rate),
      amount: readMoney(`${path}.amount`, given.amount),
    };
    if (Object.values(read).filter((value) => value !== null).length !== 1) {
      throw badInput(path, 'expected just one of coefficient, rate and amount.');
    }
    return { kind, ...read };
  });
}
