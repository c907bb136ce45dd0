import type { Fraction } from 'fraction.js';
import { isYoungerThan } from '../departure/ageFacts.ts';
import type { BenefitRule } from '../departure/BenefitRule.ts';
import { checked, met } from '../departure/Check.ts';
import { insuranceYearsOf } from '../departure/insuranceFacts.ts';
import { given, type Known, then, together } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';
import { salaryOf } from '../departure/salaryFacts.ts';
import { exactNumber } from '../exact/exactNumber.ts';
import type { BenefitLine, LineCode } from '../lines/BenefitLine.ts';
import { dong, type Factor, months, productLine, years } from '../lines/productLine.ts';
import { resignation154 } from './leaving.ts';
import { streamlined } from './streamlined.ts';
import { years154 } from './years154.ts';

/** Months of full pay during the training, and months of salary for the course, at most. */
const MOST_MONTHS = 6;

interface Training {
  readonly S: Fraction;
  readonly t: number;
  readonly cost: number;
}

function trainingLines({ S, t, cost }: Training, { policies }: Situation): readonly BenefitLine[] {
  const most = S.mul(MOST_MONTHS);
  const course: readonly Factor[] = most.lt(cost)
    ? [String(MOST_MONTHS), dong('S', S)]
    : [dong('C', exactNumber(cost))];
  const line = (code: LineCode, factors: readonly Factor[]) =>
    productLine({ code, article: 'Art. 8', source: 'Decree 154/2025/NĐ-CP' }, factors, policies);
  return [
    line('TRAINING_PAY', [dong('S', S), months('t', Math.min(t, MOST_MONTHS))]),
    line('TRAINING_COURSE', course),
    line('JOB_SEARCH', ['3', dong('S', S)]),
  ];
}

/** Half a month of salary a year of insurance, by the policy `decree154Article8PerYear`. */
function perYear(situation: Situation, S: Fraction): Known<readonly BenefitLine[]> {
  const { policies } = situation;
  if (policies.decree154Article8PerYear === 'NOT_PAID') return { value: [] };
  const n = insuranceYearsOf(situation, (count) => years154(count, policies));
  const head = { code: 'INSURANCE_YEARS', article: 'Art. 8', source: 'unsourced' } as const;
  return then(n, (value) => [
    productLine(head, ['0.5', dong('S', S), years('n', value)], policies),
  ]);
}

function lines(situation: Situation): Known<readonly BenefitLine[]> {
  const { trainingMonths, courseCost } = situation.input;
  const salary = salaryOf(situation, 'DECREE_154');
  const training = together({
    S: salary,
    t: given(trainingMonths, 'TRAINING_MONTHS'),
    cost: given(courseCost, 'COURSE_COST'),
  });
  const further = 'value' in salary ? perYear(situation, salary.value) : salary;
  return then(together({ training, further }), (of) => [
    ...trainingLines(of.training, situation),
    ...of.further,
  ]);
}

/** Resignation after training for another trade, below the age of 45. Decree 154/2025, Art. 8. */
export const resignationAfterTraining: BenefitRule = {
  ...resignation154,
  id: 'DECREE_154_ARTICLE_8_TRAINING',
  kind: 'TRAINING',
  comesUp: ({ input }) => input.trainingMonths !== null || input.courseCost !== null,
  checks: (situation) => [
    ...streamlined(situation),
    checked(isYoungerThan(situation, 45), (is) => met(is, 'TOO_OLD_FOR_TRAINING')),
  ],
  lines,
};
