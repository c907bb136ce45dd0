import { amount, choice } from '@haicap/domain-kit';

/** Open points of salaries and sums. */
export const POLICIES_OF_MONEY = {
  rounding: choice(['HALF_UP', 'DOWN'], {
    source: 'No text at hand says how a fraction of a dong is rounded',
    confidence: 'SILENT',
    vi: 'Mỗi dòng tiền làm tròn một lần đến đồng: nửa đồng làm tròn lên, hay bỏ phần lẻ.',
    en: 'Each line is rounded once to the dong: a half up, or the fraction dropped.',
  }),
  baseSalaryFromJuly2026: amount(2_530_000, {
    source:
      'A rise from 1 July 2026 is in no source at hand (medium); Decree 73/2024 gives 2,340,000 until then',
    confidence: 'UNSOURCED',
    vi: 'Lương cơ sở từ 01/7/2026.',
    en: 'The base salary from 1 July 2026.',
  }),
  percentageAllowances: choice(['ADDED', 'COMPOUNDED'], {
    source: 'Circular 01/2025/TT-BNV, Art. 3.2: percentages on top; how several stack is not said',
    confidence: 'SILENT',
    vi: 'Nhiều phụ cấp theo tỷ lệ: cộng các tỷ lệ, hay nhân chồng lên nhau.',
    en: 'Several allowances in percent: their rates are added, or each is taken on top of the other.',
  }),
  beyondFrameBase: choice(['RANK_COEFFICIENT', 'ALL_COEFFICIENTS'], {
    source:
      'The worked salary of 15,018,412.5 holds no leadership allowance, so the base is not told',
    confidence: 'SILENT',
    vi: 'Phụ cấp thâm niên vượt khung tính trên hệ số lương, hay trên cả các hệ số phụ cấp.',
    en: 'Seniority beyond the frame is taken of the rank’s coefficient, or of all coefficients.',
  }),
} as const;
