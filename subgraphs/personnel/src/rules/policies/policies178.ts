import { choice, day } from '@haicap/domain-kit';

/** Readings of Decree 178/2024 and 67/2025 that are disputed, or on which the sources are silent. */
export const POLICIES_178 = {
  boundaryDay: choice(['MONTH_13', 'FIRST_12_MONTHS'], {
    source: 'Circular 01/2025/TT-BNV, Art. 3.1, leaves the day itself open',
    confidence: 'UNSOURCED',
    vi: 'Ngày nghỉ đúng 12 tháng sau ngày văn bản sắp xếp có hiệu lực: tính từ tháng thứ 13 hay trong 12 tháng đầu.',
    en: 'A departure exactly 12 months after the arrangement takes effect: month 13, or still the first 12 months.',
  }),
  underTwoYearsFromMonth13: choice(['HALF', 'FULL'], {
    source:
      'Decree 178/2024, Art. 7.1(b) and Circular 19/2025/TT-BQP (0.5); Circular 01/2025/TT-BNV, Art. 4.3 (1.0)',
    confidence: 'DISPUTED',
    vi: 'Còn dưới 2 năm đến tuổi nghỉ hưu và nghỉ từ tháng thứ 13: 0,5 tháng lương mỗi tháng (nghị định) hay 1,0 (thông tư).',
    en: 'Less than 2 years left and leaving from month 13 on: 0.5 months of salary a month (the decree) or 1.0 (the circular).',
  }),
  civilScopeLastDay: day('2025-08-31', {
    source: 'Conclusion 183-KL/TW of 1 August 2025; Official Letter 18/CV-BCĐ',
    confidence: 'STATED',
    vi: 'Ngày cuối áp dụng Nghị định 178/2024 đối với khối dân sự.',
    en: 'The last day of Decree 178/2024 for the civil side.',
  }),
  civilScopeDecidedBefore: day('2025-08-01', {
    source: 'Official Letter 18/CV-BCĐ; 6383/BNV-TCBC of 13 August 2025',
    confidence: 'STATED',
    vi: 'Quyết định nghỉ ban hành trước ngày này vẫn có hiệu lực khi ngày nghỉ muộn hơn.',
    en: 'A decision issued before this day stays valid for a later departure.',
  }),
  civilScopeDecidedLastDay: day('2025-12-31', {
    source: 'Official Letter 18/CV-BCĐ; 6383/BNV-TCBC of 13 August 2025',
    confidence: 'STATED',
    vi: 'Ngày nghỉ muộn nhất theo quyết định ban hành trước hạn, khối dân sự.',
    en: 'The latest departure under a decision issued in time, civil side.',
  }),
  armedForcesScope: choice(['OPEN', 'AS_CIVIL'], {
    source: 'Circular 19/2025/TT-BQP, examples with departures up to 2028',
    confidence: 'SILENT',
    vi: 'Nghị định 178/2024 đối với lực lượng vũ trang: chưa có ngày kết thúc, hay kết thúc như khối dân sự.',
    en: 'Decree 178/2024 for the armed forces: no end is known, or it ended as for the civil side.',
  }),
  severanceMonths: choice(['ALL', 'UNCOMPENSATED'], {
    source: 'Decree 178/2024, Art. 5, as summarised, excludes compensated time of n and not of k',
    confidence: 'SILENT',
    vi: 'Số tháng tính trợ cấp thôi việc k: mọi tháng công tác có đóng bảo hiểm, hay trừ tháng đã hưởng trợ cấp.',
    en: 'The severance months k: all months worked with insurance, or without those already compensated.',
  }),
  article10Condition: choice(['AS_ARTICLE_9', 'NONE'], {
    source:
      'Decree 178/2024, Art. 9 (2 years left or more, no claim to Art. 7); Art. 10 as summarised states none',
    confidence: 'SILENT',
    vi: 'Viên chức, người lao động thôi việc: điều kiện như Điều 9, hay không có điều kiện về tuổi.',
    en: 'Resignation of public employees and contract workers: the condition of Article 9, or none on age.',
  }),
  insuranceUnder15Years: choice(['NO_AMOUNT'], {
    source: 'Decree 178/2024, Art. 7, as summarised, states no amount',
    confidence: 'SILENT',
    vi: 'Trợ cấp theo số năm đóng bảo hiểm khi dưới 15 năm: văn bản không nêu mức, không tính.',
    en: 'The allowance for years of insurance below 15: no amount is stated, none is computed.',
  }),
  article12BaseSalary: choice(['MONTH_OF_SECONDMENT', 'MONTH_BEFORE'], {
    source: 'Decree 178/2024, Art. 12, as summarised, names no month',
    confidence: 'SILENT',
    vi: 'Lương cơ sở để tính trợ cấp một lần khi biệt phái: tháng biệt phái, hay tháng liền trước.',
    en: 'The base salary of the one-off for secondment: that of its month, or of the month before.',
  }),
} as const;
