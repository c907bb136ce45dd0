import type { PlanBodyKind } from '../../entities/enums.ts';
import { FINDING_TEXTS } from '../../queries/texts/findingTexts.ts';
import type { Texts } from '../../queries/texts/Texts.ts';
import type { ToldFaults } from './ToldFaults.ts';

const BODIES: Readonly<Record<PlanBodyKind, Texts>> = {
  COMMITTEE: { vi: 'Ban chấp hành', en: 'The committee' },
  STANDING_COMMITTEE: { vi: 'Ban thường vụ', en: 'The standing committee' },
  INSPECTION_COMMITTEE: { vi: 'Ủy ban kiểm tra', en: 'The inspection committee' },
  SECRETARY: { vi: 'Bí thư', en: 'Secretaries' },
  DEPUTY_SECRETARY: { vi: 'Phó bí thư', en: 'Deputy secretaries' },
};

/** Refusals by the rules on people, seats and days. Directive 45-CT/TW. */
export const findingFaultTexts: ToldFaults<
  'PAST_REFERENCE_MONTH' | 'CANDIDATE_NOT_ELIGIBLE' | 'SEATS_EXCEEDED' | 'TOO_LONG'
> = {
  PAST_REFERENCE_MONTH: ({ givenMonth, referenceMonth }) => ({
    vi: `Tuổi tính tại ${givenMonth}; phải tính lại tại thời điểm ${referenceMonth}.`,
    en: `Ages were counted at ${givenMonth}; they count at ${referenceMonth}.`,
  }),
  CANDIDATE_NOT_ELIGIBLE: ({ findings }) => ({
    vi: `Không đủ điều kiện. ${findings.map(({ code }) => FINDING_TEXTS[code].vi).join(' ')}`,
    en: `Not eligible. ${findings.map(({ code }) => FINDING_TEXTS[code].en).join(' ')}`,
  }),
  SEATS_EXCEEDED: ({ body, given, seats }) => ({
    vi: `${BODIES[body].vi}: ${given} người, vượt số lượng ${seats}.`,
    en: `${BODIES[body].en}: ${given}, more than the ${seats} that there may be.`,
  }),
  TOO_LONG: ({ days, mostDays }) => ({
    vi: `Thời gian đại hội ${days} ngày, vượt mức ${mostDays} ngày.`,
    en: `The congress would take ${days} days; it may take ${mostDays}.`,
  }),
};
