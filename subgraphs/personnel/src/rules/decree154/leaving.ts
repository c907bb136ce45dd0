import type { BenefitRule } from '../departure/BenefitRule.ts';
import { insuranceYearsOf } from '../departure/insuranceFacts.ts';
import { type Known, then, together } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';
import { salaryOf } from '../departure/salaryFacts.ts';
import type { BenefitLine } from '../lines/BenefitLine.ts';
import { dong, productLine, years } from '../lines/productLine.ts';
import { BASES_154, streamlined } from './streamlined.ts';
import { years154 } from './years154.ts';

/** Three months of salary and so many for each year of insurance. */
function lines(
  situation: Situation,
  article: string,
  perYear: string,
): Known<readonly BenefitLine[]> {
  const { policies } = situation;
  const cited = { article, source: 'Decree 154/2025/NĐ-CP' };
  const quantities = together({
    S: salaryOf(situation, 'DECREE_154'),
    n: insuranceYearsOf(situation, (months) => years154(months, policies)),
  });
  return then(quantities, ({ S, n }) => [
    productLine({ code: 'JOB_SEARCH', ...cited }, ['3', dong('S', S)], policies),
    productLine(
      { code: 'INSURANCE_YEARS', ...cited },
      [perYear, dong('S', S), years('n', n)],
      policies,
    ),
  ]);
}

/** Transfer to a body that the budget does not pay. Decree 154/2025, Art. 7. */
export const transfer: BenefitRule = {
  id: 'DECREE_154_ARTICLE_7',
  kind: 'TRANSFER',
  decree: '154/2025/NĐ-CP',
  article: 'Art. 7',
  bases: BASES_154,
  repayment: 'WITHIN_60_MONTHS',
  entitlements: [],
  checks: streamlined,
  lines: (situation) => lines(situation, 'Art. 7', '0.5'),
};

/** Resignation at once. Decree 154/2025, Art. 8. */
export const resignation154: BenefitRule = {
  ...transfer,
  id: 'DECREE_154_ARTICLE_8',
  kind: 'RESIGNATION',
  article: 'Art. 8',
  lines: (situation) => lines(situation, 'Art. 8', '1.5'),
};
