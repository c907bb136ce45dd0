import { choice, count } from '@haicap/domain-kit';

const PLAN =
  'Ho Chi Minh City’s plan of April 2025 alone; Appendix 3 of Directive 45-CT/TW not seen';

/** Readings on sizes and structures of committees. */
export const COMMITTEE_POLICIES = {
  communeCommitteeFewest: count(27, {
    source: PLAN,
    confidence: 'DISPUTED',
    vi: 'Số ủy viên ban chấp hành ít nhất của đảng bộ xã, phường, đặc khu.',
    en: 'The fewest members of a commune’s committee.',
  }),
  communeCommitteeMost: count(33, {
    source: PLAN,
    confidence: 'DISPUTED',
    vi: 'Số ủy viên ban chấp hành nhiều nhất của đảng bộ xã, phường, đặc khu.',
    en: 'The most members of a commune’s committee.',
  }),
  communeStandingFewest: count(9, {
    source: PLAN,
    confidence: 'DISPUTED',
    vi: 'Số ủy viên ban thường vụ ít nhất của đảng bộ xã, phường, đặc khu.',
    en: 'The fewest members of a commune’s standing committee.',
  }),
  communeStandingMost: count(11, {
    source: PLAN,
    confidence: 'DISPUTED',
    vi: 'Số ủy viên ban thường vụ nhiều nhất của đảng bộ xã, phường, đặc khu.',
    en: 'The most members of a commune’s standing committee.',
  }),
  approximateSeats: choice(['NEAREST', 'UP'], {
    source: 'Directive 45-CT/TW: about 5 % of science and technology; how seats follow is not said',
    confidence: 'SILENT',
    vi: 'Khoảng 5% cán bộ khoa học - công nghệ: số ghế làm tròn gần nhất, hay làm tròn lên.',
    en: 'About 5 % of science and technology: seats to the nearest, or rounded up.',
  }),
  middleBandFrom: count(42, {
    source: 'Directive 45-CT/TW: three age bands, without their limits; 42 is where its young end',
    confidence: 'UNSOURCED',
    vi: 'Ba độ tuổi: độ tuổi giữa bắt đầu từ.',
    en: 'The three age bands: the age from which the middle one runs.',
  }),
  oldBandFrom: count(51, {
    source: 'Directive 45-CT/TW: three age bands, without their limits',
    confidence: 'UNSOURCED',
    vi: 'Ba độ tuổi: độ tuổi cao nhất bắt đầu từ.',
    en: 'The three age bands: the age from which the oldest one runs.',
  }),
  planningRounding: choice(['UP', 'HALF_UP'], {
    source: 'Guideline 45 of the Central Organisation Commission: 15 and 9 seats give 23 and 14',
    confidence: 'SILENT',
    vi: 'Số quy hoạch lẻ: làm tròn lên, hay từ nửa trở lên mới làm tròn lên.',
    en: 'Fractions of planned people: always rounded up, or from a half on.',
  }),
} as const;
