import { type Check, checked, met } from '../departure/Check.ts';
import { insuredMonthsOf } from '../departure/insuranceFacts.ts';
import type { Situation } from '../departure/Situation.ts';
import { INSURANCE_LAW_2024_FROM } from '../time/legalDays.ts';

/**
 * Whether the years of insurance suffice for a pension: 20 do; less than 15 do not; between them
 * they do from 1 July 2025 (Social Insurance Law 2024), before that day only the insurance office
 * can tell.
 */
export function pensionEntitlement(situation: Situation): Check {
  const { pensionEntitled, leavingOn } = situation.input;
  if (pensionEntitled !== null) return met(pensionEntitled, 'PENSION_NOT_REACHED');
  return checked(insuredMonthsOf(situation), (months) => {
    if (months < 15 * 12) return { reason: 'PENSION_NOT_REACHED' };
    if (months >= 20 * 12 || leavingOn >= INSURANCE_LAW_2024_FROM) return 'MET';
    return { missing: ['PENSION_ENTITLED'] };
  });
}
