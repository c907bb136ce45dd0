import { addToMonth, monthOf, type YearMonth } from '@haicap/domain-kit';
import type { Fraction } from 'fraction.js';
import { exactNumber } from '../exact/exactNumber.ts';
import { baseSalary } from '../salary/baseSalary.ts';
import type { SalaryRule } from '../salary/countedAllowances.ts';
import { monthlySalary } from '../salary/monthlySalary.ts';
import { given, type Known, lacking, then } from './Known.ts';
import type { Situation } from './Situation.ts';

/** The month whose pay counts: the one immediately before leaving. */
export function salaryMonthOf({ input }: Situation): YearMonth {
  return addToMonth(monthOf(input.leavingOn), -1);
}

/** `B` of a month, in dong. */
export function baseSalaryOf({ policies }: Situation, month: YearMonth): Known<number> {
  return given(baseSalary(month, policies), 'SALARY');
}

/**
 * `S` in dong, exact: the sum that was given, a contract's wage, or what its parts come to. Decree
 * 178/2024, Art. 5.6; Decree 154/2025, Art. 5.
 */
export function salaryOf(situation: Situation, rule: SalaryRule): Known<Fraction> {
  const { coefficient, allowances, contractWage, monthly178, monthly154 } = situation.input.salary;
  const sum = (rule === 'DECREE_178' ? monthly178 : monthly154) ?? contractWage;
  if (sum !== null) return { value: exactNumber(sum) };
  if (coefficient === null) return lacking(rule === 'DECREE_178' ? 'SALARY' : 'SALARY_154');
  return then(baseSalaryOf(situation, salaryMonthOf(situation)), (base) =>
    monthlySalary({ coefficient, allowances }, rule, base, situation.policies),
  );
}

/**
 * `P` of Decree 154/2025, Art. 5.2, in dong: the allowance of the month before leaving, without one
 * for a concurrent post.
 */
export function allowanceOf(situation: Situation): Known<Fraction> {
  const { monthlyAllowance } = situation.input.salary;
  if (monthlyAllowance !== null) return { value: exactNumber(monthlyAllowance) };
  if (situation.policies.decree154Allowance === 'AS_GIVEN') return lacking('ALLOWANCE');
  return then(baseSalaryOf(situation, salaryMonthOf(situation)), (base) =>
    exactNumber(base).mul('1.5'),
  );
}
