import type { CalendarDay, YearMonth } from '@haicap/domain-kit';
import type { BenefitRuleId, Entitlement, Repayment } from '../departure/BenefitRule.ts';
import type { IneligibilityReason } from '../departure/Check.ts';
import type { BenefitKind } from '../departure/DepartureInput.ts';
import type { MissingInput } from '../departure/Known.ts';
import type { BenefitLine } from '../lines/BenefitLine.ts';
import type { PolicyUse } from '../policies/describePolicies.ts';
import type { SalaryBreakdown } from './salaryBreakdown.ts';
import type { TimeQuantities } from './timeQuantities.ts';

export type Eligibility = 'ELIGIBLE' | 'NOT_ELIGIBLE' | 'UNDECIDED';

/** What one article says of the departure. */
export interface BenefitCase {
  readonly id: BenefitRuleId;
  readonly kind: BenefitKind;
  readonly decree: string;
  readonly article: string;
  readonly eligibility: Eligibility;
  /** Why not, each reason; empty unless NOT_ELIGIBLE. */
  readonly reasons: readonly IneligibilityReason[];
  /** What is missing to decide, or to tell the amounts. */
  readonly missing: readonly MissingInput[];
  /** Empty unless ELIGIBLE with nothing missing. */
  readonly lines: readonly BenefitLine[];
  /** The sum of the lines paid once, in whole dong; null where a line has no amount, or is monthly. */
  readonly total: number | null;
  readonly entitlements: readonly Entitlement[];
  readonly repayment: Repayment;
  /** The day from which it is no longer paid, for what is paid by the month. */
  readonly paidUntil: CalendarDay | null;
  /** True for the highest total of all; false everywhere while one of them is not known. */
  readonly isMostFavourable: boolean;
}

/** What the law gives for one departure, by the rules as they are known here. No decision. */
export interface Assessment {
  readonly isDecision: false;
  readonly cases: readonly BenefitCase[];
  readonly mostFavourable: BenefitRuleId | null;
  /** Everything that a case misses, once. */
  readonly missing: readonly MissingInput[];
  readonly time: TimeQuantities;
  readonly salaries: readonly SalaryBreakdown[];
  /** `P` of Decree 154/2025 in full; null where none is known or asked for. */
  readonly monthlyAllowance: string | null;
  readonly salaryMonth: YearMonth;
  /** The disputed or open readings that the answer rests on. */
  readonly policies: readonly PolicyUse[];
}
