import type { Language } from '@haicap/subgraph-kit/protocol';
import type {
  CandidateCheckResolvers,
  CandidateFindingResolvers,
  UncheckedPointResolvers,
} from '../__generated__/types.ts';
import { FINDING_TEXTS, UNCHECKED_TEXTS } from '../queries/texts/findingTexts.ts';

const NOTICE: Readonly<Record<Language, string>> = {
  vi: 'Kết quả đối chiếu để tham khảo về độ tuổi, nhiệm kỳ, chức danh; không phải quyết định về nhân sự.',
  en: 'A comparison for orientation on age, terms and posts, and no decision on anybody.',
};

export const CandidateCheck: CandidateCheckResolvers = {
  notice: (_, __, { language }) => NOTICE[language],
  isDecision: () => false,
  referenceMonth: ({ service }) => service.referenceMonth,
  retirementMonth: ({ service }) => service.retirementMonth,
  monthsLeft: ({ service }) => service.months,
  monthsNeeded: ({ needed }) => needed.months,
  specialMonthsNeeded: ({ needed }) => needed.specialMonths,
};

export const CandidateFinding: CandidateFindingResolvers = {
  message: ({ code }, _, { language }) => FINDING_TEXTS[code][language],
};

export const UncheckedPoint: UncheckedPointResolvers = {
  code: (code) => code,
  message: (code, _, { language }) => UNCHECKED_TEXTS[code][language],
};
