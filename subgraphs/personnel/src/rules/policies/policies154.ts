import { choice, day } from '@haicap/domain-kit';

/** Readings of Decrees 154/2025 and 177/2024 that are open. */
export const POLICIES_154 = {
  decree154For: choice(['ALL_ARRANGEMENTS', 'STREAMLINING_ALONE'], {
    source: 'Decree 154/2025, Art. 6 to 8, as summarised, does not say whom they cover',
    confidence: 'SILENT',
    vi: 'Điều 6 đến 8 Nghị định 154/2025: cũng cho người chịu tác động trực tiếp, hay chỉ cho diện tinh giản biên chế.',
    en: 'Articles 6 to 8 of Decree 154/2025: also for those directly affected, or for streamlining alone.',
  }),
  decree154OddMonths: choice(['HALF_YEARS', 'EXACT'], {
    source:
      'Trà Vinh resolution (1 to 6 months half a year, 7 to 11 a year); Decree 154/2025, Art. 5.7, not seen to its end',
    confidence: 'DISPUTED',
    vi: 'Tháng lẻ theo Nghị định 154/2025: làm tròn nửa năm, hay tính đúng phần mười hai.',
    en: 'Odd months under Decree 154/2025: rounded to half years, or exact twelfths.',
  }),
  decree154Allowance: choice(['AS_GIVEN', 'ONE_AND_A_HALF_BASE'], {
    source: 'Decree 154/2025, Art. 5.2; the ministry’s answer of 5 February 2026 points to it',
    confidence: 'DISPUTED',
    vi: 'Phụ cấp P khi không được nêu: phải nêu, hay lấy 1,5 lần lương cơ sở.',
    en: 'The allowance P where none is given: it must be, or 1.5 times the base salary is taken.',
  }),
  decree154Article8PerYear: choice(['PAID', 'NOT_PAID'], {
    source:
      'Decree 154/2025, Art. 8: the half month a year after training is in no source at hand (medium)',
    confidence: 'UNSOURCED',
    vi: 'Thôi việc sau học nghề: có 0,5 tháng lương cho mỗi năm đóng bảo hiểm, hay không.',
    en: 'Resignation after training: with half a month of salary a year of insurance, or without.',
  }),
  decree154Article9LastDay: day('2026-05-31', {
    source: 'Official Letter 12/CV-BCĐ',
    confidence: 'STATED',
    vi: 'Ngày nghỉ muộn nhất của người hoạt động không chuyên trách cấp xã theo Điều 9.',
    en: 'The latest departure of a commune non-specialised worker under Article 9.',
  }),
  protectionElsewhere: choice(['AS_DECREE_178', 'NONE'], {
    source: 'Decree 178/2024, Art. 2; the summaries of Decrees 154/2025 and 177/2024 are silent',
    confidence: 'SILENT',
    vi: 'Người mang thai, nuôi con dưới 36 tháng, đang bị xem xét kỷ luật, truy cứu, thanh tra: các nghị định khác áp dụng như Nghị định 178, hay không.',
    en: 'Pregnancy, a child under 36 months, discipline, prosecution, inspection: the other decrees follow Decree 178, or do not.',
  }),
  decree177FirstYears: choice(['TWENTY_ELSE_FIFTEEN', 'FIFTEEN'], {
    source:
      'Decree 177/2024: 5 months for the first 20 (or 15) years; when which, no source at hand says',
    confidence: 'DISPUTED',
    vi: 'Nghị định 177/2024: 20 năm đầu khi đủ 20 năm, nếu không thì 15; hay luôn là 15 năm đầu.',
    en: 'Decree 177/2024: the first 20 years where there are 20, else 15; or always the first 15.',
  }),
  decree177Salary: choice(['AS_DECREE_178', 'AS_DECREE_154'], {
    source: 'Decree 177/2024 as summarised does not say which allowances its salary holds',
    confidence: 'SILENT',
    vi: 'Tiền lương theo Nghị định 177/2024: gồm các khoản như Nghị định 178, hay như Nghị định 154.',
    en: 'The salary of Decree 177/2024: composed as in Decree 178, or as in Decree 154.',
  }),
} as const;
