import { scope154 } from '../conditions/scope154.ts';
import { isOfAge, monthsEarlyOf } from '../departure/ageFacts.ts';
import type { BenefitRule } from '../departure/BenefitRule.ts';
import { met } from '../departure/Check.ts';
import { given, type Known, known, lacking, then, together } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';
import { allowanceOf } from '../departure/salaryFacts.ts';
import { exactNumber } from '../exact/exactNumber.ts';
import type { BenefitLine } from '../lines/BenefitLine.ts';
import { dong, type NamedFactor, productLine } from '../lines/productLine.ts';
import { workerLines } from './workerLines.ts';

/** `P`; `S` for a commune cadre moved to such a post in the arrangement of 2023 to 2025 (Art. 9.2). */
function payOf(situation: Situation): Known<NamedFactor> {
  const { lastCadreSalary } = situation.input.salary;
  if (lastCadreSalary === 'NOT_KNOWN') return lacking('LAST_CADRE_SALARY');
  if (lastCadreSalary !== null) return known(dong('S', exactNumber(lastCadreSalary)));
  return then(allowanceOf(situation), (P) => dong('P', P));
}

/** Of age, or with a pension or a benefit for loss of capacity already. */
function isPensioner(situation: Situation): Known<boolean> {
  const { receivesPension } = situation.input;
  if (receivesPension) return known(true);
  const ofAge = isOfAge(situation);
  if (receivesPension === null && !('value' in ofAge && ofAge.value)) {
    return lacking('RECEIVES_PENSION');
  }
  return ofAge;
}

function lines(situation: Situation): Known<readonly BenefitLine[]> {
  const { input, policies } = situation;
  const pay = payOf(situation);
  const pensioner = isPensioner(situation);
  if ('value' in pensioner && pensioner.value) {
    const head = { article: 'Art. 9.3', source: 'Decree 154/2025/NĐ-CP' };
    return then(pay, (P) => [productLine({ code: 'PENSIONER', ...head }, ['15', P], policies)]);
  }
  const quantities = together({
    pay,
    w: given(input.workingMonths, 'WORKING_MONTHS'),
    left: monthsEarlyOf(situation),
    pensioner,
  });
  const article = input.salary.lastCadreSalary === null ? 'Art. 9.1' : 'Art. 9.2';
  return then(quantities, (of) => {
    const symbol = of.pay.symbol === 'S' ? 'S' : 'P';
    return workerLines({ symbol, pay: of.pay.value, w: of.w, left: of.left }, article, policies);
  });
}

/**
 * Commune non-specialised workers who leave with the two-tier model, by 31 May 2026 at the latest; one
 * who is placed in a village post gets nothing. Decree 154/2025, Art. 9.
 */
export const article9: BenefitRule = {
  id: 'DECREE_154_ARTICLE_9',
  kind: 'RESIGNATION',
  decree: '154/2025/NĐ-CP',
  article: 'Art. 9',
  bases: ['TWO_TIER_MODEL'],
  repayment: 'WITHIN_60_MONTHS',
  entitlements: [],
  checks: (situation) => [
    met(situation.input.category === 'NON_SPECIALISED', 'NOT_COVERED_GROUP'),
    met(!situation.input.placedInVillagePost, 'PLACED_IN_VILLAGE_POST'),
    ...scope154(situation, situation.policies.decree154Article9LastDay),
  ],
  lines,
};
