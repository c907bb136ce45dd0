import type { Fraction } from 'fraction.js';
import { inGroup178 } from '../conditions/group178.ts';
import { protection178 } from '../conditions/protection.ts';
import { resigningAge } from '../conditions/resigningAge.ts';
import { scope178 } from '../conditions/scope178.ts';
import { stillInService } from '../conditions/yearsLeft.ts';
import type { BenefitRule } from '../departure/BenefitRule.ts';
import { type Check, met } from '../departure/Check.ts';
import { firstYearOf } from '../departure/clockFacts.ts';
import { insuranceYearsOf, severanceMonthsOf } from '../departure/insuranceFacts.ts';
import { type Known, lacking, then, together } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';
import { salaryOf } from '../departure/salaryFacts.ts';
import type { BenefitLine, LineCode } from '../lines/BenefitLine.ts';
import { dong, type Factor, months, productLine, years } from '../lines/productLine.ts';

interface Resignation {
  readonly S: Fraction;
  readonly k: number;
  readonly n: Fraction;
  readonly first: boolean;
}

/** Severance for the months worked, and one and a half months of salary a year of insurance. */
function severanceLines(
  { S, k, n, first }: Resignation,
  article: string,
  { policies }: Situation,
): readonly BenefitLine[] {
  const line = (code: LineCode, ...factors: Factor[]) =>
    productLine({ code, article, source: 'Circular 01/2025/TT-BNV, Art. 5–6' }, factors, policies);
  return [
    line('SEVERANCE', first ? '0.8' : '0.4', dong('S', S), months('k', k)),
    line('INSURANCE_YEARS', '1.5', dong('S', S), years('n', n)),
  ];
}

function quantities(situation: Situation): Known<Resignation> {
  return together({
    S: salaryOf(situation, 'DECREE_178'),
    k: severanceMonthsOf(situation),
    n: insuranceYearsOf(situation),
    first: firstYearOf(situation),
  });
}

/** Officers are not among those whom the texts at hand speak of here. */
function notAnOfficer({ input }: Situation): Check {
  if (input.sector === 'CIVIL') return 'MET';
  if (input.topAge === 'NOT_KNOWN') return lacking('TOP_AGE');
  return met(input.topAge === null, 'NOT_STATED_FOR_GROUP');
}

/** Resignation of cadres and civil servants. Decree 178/2024, Art. 9. */
export const article9: BenefitRule = {
  id: 'DECREE_178_ARTICLE_9',
  kind: 'RESIGNATION',
  decree: '178/2024/NĐ-CP',
  article: 'Art. 9',
  bases: ['DIRECTLY_AFFECTED', 'LEADER_EASING'],
  repayment: 'NONE',
  entitlements: ['INSURANCE_RESERVED_OR_ONE_OFF'],
  checks: (situation) => [
    inGroup178(situation, ['CADRE', 'CIVIL_SERVANT']),
    notAnOfficer(situation),
    ...protection178(situation),
    scope178(situation),
    ...stillInService(situation),
    ...resigningAge(situation),
  ],
  lines: (situation) =>
    then(quantities(situation), (of) => [
      ...severanceLines(of, 'Art. 9', situation),
      productLine(
        { code: 'JOB_SEARCH', article: 'Art. 9', source: 'Circular 01/2025/TT-BNV, Art. 5–6' },
        ['3', dong('S', of.S)],
        situation.policies,
      ),
    ]),
};

/** Resignation of public employees and contract workers. Decree 178/2024, Art. 10. */
export const article10: BenefitRule = {
  ...article9,
  id: 'DECREE_178_ARTICLE_10',
  article: 'Art. 10',
  entitlements: ['INSURANCE_RESERVED_OR_ONE_OFF', 'UNEMPLOYMENT_INSURANCE'],
  checks: (situation) => [
    inGroup178(situation, ['PUBLIC_EMPLOYEE', 'CONTRACT']),
    ...protection178(situation),
    scope178(situation),
    ...stillInService(situation),
    ...(situation.policies.article10Condition === 'AS_ARTICLE_9' ? resigningAge(situation) : []),
  ],
  lines: (situation) =>
    then(quantities(situation), (of) => severanceLines(of, 'Art. 10', situation)),
};
