import {
  addToMonth,
  monthsBetween,
  officerPensionMonth,
  pensionMonth,
  type YearMonth,
} from '@haicap/domain-kit';
import { committeeReferenceMonth, stateReferenceMonth } from '../congress/referenceMonths.ts';
import type { Policies } from '../policies/Policies.ts';
import type { Candidacy } from './Candidacy.ts';

/** The time of service that is left at the month in which ages are counted. */
export interface ServiceLeft {
  /** Null for a Front post whose congress is not dated. */
  readonly referenceMonth: YearMonth | null;
  /** The month in which the retirement age is reached; null for who reached it before 2021. */
  readonly retirementMonth: YearMonth | null;
  /** Negative for who is retired at the reference month; null where either month is. */
  readonly months: number | null;
}

function referenceMonth({ body, level, term, frontCongressMonth }: Candidacy): YearMonth | null {
  if (body === 'FRONT_POST') return frontCongressMonth;
  if (body === 'STATE_POST') return stateReferenceMonth(term);
  return committeeReferenceMonth(level, term);
}

/** The first month of pension: Decree 135/2020, or an officer's top age (Law 52/2024). */
function firstPension({ birthMonth, sex, appendixTwo, topAge }: Candidacy): YearMonth | null {
  if (topAge !== null) return officerPensionMonth(birthMonth, topAge);
  return pensionMonth(birthMonth, sex, appendixTwo ? 'APPENDIX_2' : 'APPENDIX_1');
}

/** How many months of service are left at the reference month. Directive 45-CT/TW. */
export function serviceLeft(candidacy: Candidacy, policies: Policies): ServiceLeft {
  const reference = referenceMonth(candidacy);
  const pension = firstPension(candidacy);
  const retirement = pension && addToMonth(pension, -1);
  const until = policies.serviceLeftUntil === 'PENSION_MONTH' ? pension : retirement;
  const months = reference && until ? monthsBetween(reference, until) : null;
  return { referenceMonth: reference, retirementMonth: retirement, months };
}
