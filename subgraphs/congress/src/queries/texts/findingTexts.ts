import type { FindingCode, UncheckedCode } from '../../rules/people/CandidateFinding.ts';
import type { Texts } from './Texts.ts';

/** What speaks against a candidacy, in a sentence. */
export const FINDING_TEXTS: Readonly<Record<FindingCode, Texts>> = {
  TOO_LITTLE_SERVICE_LEFT: {
    vi: 'Thời gian công tác còn lại tại thời điểm tính tuổi ít hơn mức quy định.',
    en: 'Less service is left at the reference month than must be.',
  },
  RETIRED_BEFORE_2021: {
    vi: 'Đã đủ tuổi nghỉ hưu trước năm 2021.',
    en: 'The retirement age was reached before 2021.',
  },
  SPECIAL_CASE_ALONE: {
    vi: 'Thời gian công tác còn lại chỉ đủ cho trường hợp đặc biệt đối với phó bí thư tỉnh ủy, thành ủy.',
    en: 'The service left is enough for a special case of a provincial deputy secretary alone.',
  },
  TOO_MANY_TERMS: {
    vi: 'Bí thư giữ chức vụ quá hai nhiệm kỳ liên tiếp (từ 8 năm): phải luân chuyển, bố trí công tác khác.',
    en: 'A secretary of more than two terms in a row (8 years or more) is moved.',
  },
  LOCAL_SECRETARY: {
    vi: 'Bí thư cấp tỉnh không là người địa phương; cấp xã thực hiện ở nơi có điều kiện.',
    en: 'A provincial secretary is not local; in communes as far as possible.',
  },
  TOO_MANY_TOP_TITLES: {
    vi: 'Ủy viên ban thường vụ cấp tỉnh không giữ quá 2 trong 6 chức danh chủ chốt.',
    en: 'A provincial standing member holds no more than 2 of the 6 top titles.',
  },
};

/** What was not looked at, in a sentence. */
export const UNCHECKED_TEXTS: Readonly<Record<UncheckedCode, Texts>> = {
  STANDARDS_AND_APPRAISAL: {
    vi: 'Tiêu chuẩn, thẩm định, kỷ luật: không xét ở đây.',
    en: 'Standards, appraisal and discipline are not looked at here.',
  },
  DIRECTIVE_46_LIST: {
    vi: 'Trường hợp không được đưa vào danh sách ứng cử theo Chỉ thị 46-CT/TW: chưa có danh mục để xét.',
    en: 'Who must not be put on a list, Directive 46-CT/TW: its cases are not at hand.',
  },
  TERMS_NOT_TOLD: {
    vi: 'Chưa nêu số nhiệm kỳ và số năm làm bí thư liên tiếp.',
    en: 'Consecutive terms and years as secretary were not told.',
  },
  ORIGIN_NOT_TOLD: {
    vi: 'Chưa nêu bí thư có phải người địa phương hay không.',
    en: 'Whether the secretary is local was not told.',
  },
  TOP_TITLES_NOT_TOLD: {
    vi: 'Chưa nêu số chức danh chủ chốt.',
    en: 'The number of top titles was not told.',
  },
  FRONT_CONGRESS_NOT_TOLD: {
    vi: 'Chưa nêu thời điểm đại hội của tổ chức thuộc Mặt trận.',
    en: 'The month of the Front body’s own congress was not told.',
  },
};
