import { orNull, then } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';
import { baseSalaryOf, salaryMonthOf, salaryOf } from '../departure/salaryFacts.ts';
import { exactText } from '../exact/exactText.ts';
import { roundDong } from '../exact/roundDong.ts';
import type { AllowanceKind } from '../salary/Allowance.ts';
import { COUNTED_ALLOWANCES, type SalaryRule } from '../salary/countedAllowances.ts';

/** A decree's monthly salary and what it is made of. */
export interface SalaryBreakdown {
  readonly rule: SalaryRule;
  /** In full: "15018412.5". */
  readonly exact: string;
  /** Rounded to the dong, for show; sums are counted from the exact one. */
  readonly rounded: number;
  /** Whether it was given as a sum, or counted from a coefficient. */
  readonly origin: 'GIVEN' | 'COUNTED';
  /** `B` in dong; null where the salary was given. */
  readonly baseSalary: number | null;
  readonly counted: readonly AllowanceKind[];
  readonly leftOut: readonly AllowanceKind[];
}

/** The kinds of allowances that a decree counts, or leaves out; in one order whatever the input's. */
function kinds({ input }: Situation, rule: SalaryRule, counted: boolean): readonly AllowanceKind[] {
  const all = input.salary.allowances.map(({ kind }) => kind);
  return [...new Set(all)].filter((kind) => COUNTED_ALLOWANCES[rule].has(kind) === counted).sort();
}

function breakdown(situation: Situation, rule: SalaryRule): readonly SalaryBreakdown[] {
  const { monthly178, monthly154, contractWage } = situation.input.salary;
  const sum = (rule === 'DECREE_178' ? monthly178 : monthly154) ?? contractWage;
  const isGiven = sum !== null;
  const shown = then(salaryOf(situation, rule), (salary) => ({
    rule,
    exact: exactText(salary),
    rounded: roundDong(salary, situation.policies),
    origin: isGiven ? ('GIVEN' as const) : ('COUNTED' as const),
    baseSalary: isGiven ? null : orNull(baseSalaryOf(situation, salaryMonthOf(situation))),
    counted: isGiven ? [] : kinds(situation, rule, true),
    leftOut: isGiven ? [] : kinds(situation, rule, false),
  }));
  return 'value' in shown ? [shown.value] : [];
}

/** The salaries that can be told, of both decrees. */
export function salaryBreakdowns(situation: Situation): readonly SalaryBreakdown[] {
  return [...breakdown(situation, 'DECREE_178'), ...breakdown(situation, 'DECREE_154')];
}
