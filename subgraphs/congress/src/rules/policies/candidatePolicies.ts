import { choice } from '@haicap/domain-kit';

/** Readings on who may stand. */
export const CANDIDATE_POLICIES = {
  serviceLeftUntil: choice(['RETIREMENT_MONTH', 'PENSION_MONTH'], {
    source:
      'Directive 45-CT/TW counts time left at the reference month; to which month is not said',
    confidence: 'SILENT',
    vi: 'Thời gian công tác còn lại tính đến tháng đủ tuổi nghỉ hưu, hay tháng bắt đầu hưởng lương hưu.',
    en: 'Service time left runs to the month of the retirement age, or to the first month of pension.',
  }),
  secretaryTerms: choice(['TERMS_AND_YEARS', 'TERMS_OR_YEARS'], {
    source: 'Directive 45-CT/TW as summarised: more than 2 consecutive terms (8 years or more)',
    confidence: 'DISPUTED',
    vi: 'Bí thư quá 2 nhiệm kỳ liên tiếp (từ 8 năm): phải đủ cả hai điều kiện, hay chỉ một.',
    en: 'A secretary of more than 2 terms (8 years): both must hold, or one is enough.',
  }),
  localProvincialSecretary: choice(['BARRED', 'ADVISED_AGAINST'], {
    source:
      'Directive 45-CT/TW: essentially all provincial secretaries are not local; all 34 are not',
    confidence: 'DISPUTED',
    vi: 'Bí thư tỉnh ủy, thành ủy là người địa phương: không bố trí, hay hạn chế.',
    en: 'A local provincial secretary: barred, or advised against.',
  }),
} as const;
