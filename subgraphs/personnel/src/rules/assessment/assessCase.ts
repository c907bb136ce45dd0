import type { BenefitRule } from '../departure/BenefitRule.ts';
import type { Check, IneligibilityReason } from '../departure/Check.ts';
import { known, type MissingInput, orNull, together } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';
import type { BenefitLine } from '../lines/BenefitLine.ts';
import type { BenefitCase, Eligibility } from './Assessment.ts';

function reasonsOf(checks: readonly Check[]): readonly IneligibilityReason[] {
  return [...new Set(checks.flatMap((check) => (isReason(check) ? [check.reason] : [])))];
}

function missingOf(checks: readonly Check[]): readonly MissingInput[] {
  const missing = checks.flatMap((check) =>
    typeof check === 'object' && 'missing' in check ? check.missing : [],
  );
  return [...new Set(missing)];
}

function isReason(check: Check): check is { readonly reason: IneligibilityReason } {
  return typeof check === 'object' && 'reason' in check;
}

/** The sum of what is paid once; each line is whole dong already, so the total is that of its parts. */
function totalOf(lines: readonly BenefitLine[]): number | null {
  return lines.reduce<number | null>(
    (total, { amount, per }) =>
      total === null || amount === null || per === 'MONTH' ? null : total + amount,
    0,
  );
}

/** What is missing to decide, and what would then be missing to tell the amounts. */
function undecidedOf(
  rule: BenefitRule,
  situation: Situation,
  undecided: readonly MissingInput[],
): readonly MissingInput[] {
  const lines = rule.lines(situation);
  return [...new Set([...undecided, ...('missing' in lines ? lines.missing : [])])];
}

/** What one article says of a departure. */
export function assessCase(rule: BenefitRule, situation: Situation): BenefitCase {
  const checks = rule.checks(situation);
  const reasons = reasonsOf(checks);
  const undecided = missingOf(checks);
  const { id, kind, decree, article, entitlements, repayment } = rule;
  const head = { id, kind, decree, article, repayment, isMostFavourable: false };
  if (reasons.length > 0 || undecided.length > 0) {
    const eligibility: Eligibility = reasons.length > 0 ? 'NOT_ELIGIBLE' : 'UNDECIDED';
    const missing = reasons.length > 0 ? [] : undecidedOf(rule, situation, undecided);
    const nothing = { lines: [], total: null, entitlements: [], paidUntil: null };
    return { ...head, ...nothing, eligibility, reasons, missing };
  }
  const until = rule.paidUntil?.(situation) ?? known(null);
  const all = together({ lines: rule.lines(situation), until });
  const lines = orNull(all)?.lines ?? [];
  return {
    ...head,
    eligibility: 'ELIGIBLE',
    reasons: [],
    missing: 'missing' in all ? all.missing : [],
    lines,
    total: 'missing' in all ? null : totalOf(lines),
    entitlements,
    paidUntil: orNull(all)?.until ?? null,
  };
}
