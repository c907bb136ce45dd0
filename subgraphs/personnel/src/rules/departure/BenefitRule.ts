import type { CalendarDay } from '@haicap/domain-kit';
import type { BenefitLine } from '../lines/BenefitLine.ts';
import type { Check } from './Check.ts';
import type { Basis, BenefitKind } from './DepartureInput.ts';
import type { Known } from './Known.ts';
import type { Situation } from './Situation.ts';

/** An article that gives a benefit. */
export type BenefitRuleId =
  | 'DECREE_178_ARTICLE_7'
  | 'DECREE_178_ARTICLE_7A'
  | 'DECREE_178_ARTICLE_7B'
  | 'DECREE_178_ARTICLE_9'
  | 'DECREE_178_ARTICLE_10'
  | 'DECREE_178_ARTICLE_11'
  | 'DECREE_178_ARTICLE_12'
  | 'DECREE_178_ARTICLE_13'
  | 'DECREE_154_ARTICLE_6'
  | 'DECREE_154_ARTICLE_7'
  | 'DECREE_154_ARTICLE_8'
  | 'DECREE_154_ARTICLE_8_TRAINING'
  | 'DECREE_154_ARTICLE_9'
  | 'DECREE_154_ARTICLE_10'
  | 'DECREE_177';

/** What comes beside money. */
export type Entitlement =
  | 'PENSION_WITHOUT_DEDUCTION'
  | 'INSURANCE_RESERVED_OR_ONE_OFF'
  | 'UNEMPLOYMENT_INSURANCE'
  | 'OLD_PAY_KEPT'
  | 'RETURN_TO_POST_NOT_LOWER'
  | 'SALARY_STEP'
  | 'PLANNING_PRIORITY';

/** What must be paid back by one who works for a budget-paid body again. */
export type Repayment = 'NONE' | 'WITHIN_60_MONTHS' | 'NOT_STATED';

/** An article as a pure rule. */
export interface BenefitRule {
  readonly id: BenefitRuleId;
  readonly kind: BenefitKind;
  /** "178/2024/NĐ-CP". */
  readonly decree: string;
  readonly article: string;
  /** The reasons for leaving that it is looked at for. */
  readonly bases: readonly Basis[];
  /** Whether it is looked at without being asked for by its kind; always when left out. */
  readonly comesUp?: (situation: Situation) => boolean;
  readonly repayment: Repayment;
  readonly entitlements: readonly Entitlement[];
  readonly checks: (situation: Situation) => readonly Check[];
  readonly lines: (situation: Situation) => Known<readonly BenefitLine[]>;
  /** The day from which it is no longer paid, for what is paid by the month. */
  readonly paidUntil?: (situation: Situation) => Known<CalendarDay>;
}
