import type { Language } from '@haicap/subgraph-kit/protocol';
import type {
  BenefitAssessmentResolvers,
  BenefitCaseResolvers,
  BenefitPolicyResolvers,
} from '../__generated__/types.ts';
import { INELIGIBILITY_TEXTS } from '../queries/benefit/ineligibilityTexts.ts';
import { MISSING_INPUT_TEXTS } from '../queries/benefit/missingInputTexts.ts';
import type { IneligibilityReason } from '../rules/departure/Check.ts';
import type { MissingInput } from '../rules/departure/Known.ts';

const NOTICE: Readonly<Record<Language, string>> = {
  vi: 'Kết quả tính thử để tham khảo, không phải quyết định; cơ quan có thẩm quyền quyết định theo hồ sơ.',
  en: 'A calculation for orientation and no decision: the competent body decides on the records.',
};

const missing = (codes: readonly MissingInput[], language: Language) =>
  codes.map((code) => ({ code, message: MISSING_INPUT_TEXTS[code][language] }));

const reasons = (codes: readonly IneligibilityReason[], language: Language) =>
  codes.map((code) => ({ code, message: INELIGIBILITY_TEXTS[code][language] }));

export const BenefitAssessment: BenefitAssessmentResolvers = {
  notice: (_, __, { language }) => NOTICE[language],
  missing: (assessment, _, { language }) => missing(assessment.missing, language),
};

export const BenefitCase: BenefitCaseResolvers = {
  missing: (one, _, { language }) => missing(one.missing, language),
  reasons: (one, _, { language }) => reasons(one.reasons, language),
};

export const BenefitPolicy: BenefitPolicyResolvers = {
  description: (policy, _, { language }) => policy[language],
};
