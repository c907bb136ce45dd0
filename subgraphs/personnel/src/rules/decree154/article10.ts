import { scope154 } from '../conditions/scope154.ts';
import { isOfAge, monthsEarlyOf } from '../departure/ageFacts.ts';
import type { BenefitRule } from '../departure/BenefitRule.ts';
import { checked, met } from '../departure/Check.ts';
import { given, then, together } from '../departure/Known.ts';
import { allowanceOf } from '../departure/salaryFacts.ts';
import { article9 } from './article9.ts';
import { workerLines } from './workerLines.ts';

/**
 * Village and residential-group workers made redundant by the arrangement of villages: as Art. 9.1.
 * Nothing is stated here for one of retirement age. Decree 154/2025, Art. 10.
 */
export const article10: BenefitRule = {
  ...article9,
  id: 'DECREE_154_ARTICLE_10',
  article: 'Art. 10',
  bases: ['VILLAGE_ARRANGEMENT'],
  checks: (situation) => [
    met(situation.input.category === 'VILLAGE_WORKER', 'NOT_COVERED_GROUP'),
    ...scope154(situation),
    checked(given(situation.input.receivesPension, 'RECEIVES_PENSION'), (does) =>
      met(!does, 'NOT_STATED_FOR_GROUP'),
    ),
    checked(isOfAge(situation), (is) => met(!is, 'NOT_STATED_FOR_GROUP')),
  ],
  lines: (situation) =>
    then(
      together({
        pay: allowanceOf(situation),
        w: given(situation.input.workingMonths, 'WORKING_MONTHS'),
        left: monthsEarlyOf(situation),
      }),
      (of) => workerLines({ symbol: 'P', ...of }, 'Art. 10', situation.policies),
    ),
};
