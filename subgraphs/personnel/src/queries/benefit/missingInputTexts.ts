import type { Language } from '@haicap/subgraph-kit/protocol';
import type { MissingInput } from '../../rules/departure/Known.ts';

type Texts = Readonly<Record<Language, string>>;

/** What is missing, in words. */
export const MISSING_INPUT_TEXTS: Readonly<Record<MissingInput, Texts>> = {
  ALLOWANCE: { vi: 'phụ cấp tháng liền kề trước khi nghỉ', en: 'the monthly allowance' },
  ARRANGEMENT_EFFECTIVE_ON: {
    vi: 'ngày văn bản sắp xếp có hiệu lực',
    en: 'the day on which the arrangement takes effect',
  },
  BASIS: {
    vi: 'căn cứ hưởng chính sách (đối tượng), hồ sơ chưa ghi',
    en: 'the basis of the departure, which the records do not tell',
  },
  BIRTH_DATE: { vi: 'ngày sinh', en: 'the day of birth' },
  BIRTH_MONTH: { vi: 'tháng sinh', en: 'the month of birth' },
  CONGRESS_MONTH: { vi: 'tháng bắt đầu đại hội', en: 'the month in which the congress begins' },
  CONTRACT_SIGNED_ON: {
    vi: 'ngày ký hợp đồng lao động',
    en: 'the day on which the contract was signed',
  },
  COURSE_COST: { vi: 'chi phí khóa học nghề', en: 'the cost of the course' },
  DECISION_ISSUED_ON: {
    vi: 'ngày ban hành quyết định nghỉ',
    en: 'the day on which the decision was issued',
  },
  INSURANCE: {
    vi: 'thời gian đóng bảo hiểm xã hội bắt buộc',
    en: 'the time of compulsory social insurance',
  },
  LAST_CADRE_SALARY: {
    vi: 'tiền lương tháng cuối khi còn là cán bộ, công chức cấp xã',
    en: 'the last month’s salary as a commune cadre or civil servant',
  },
  LEADERSHIP_ALLOWANCE: {
    vi: 'phụ cấp chức vụ được bảo lưu',
    en: 'the leadership allowance that is kept',
  },
  PENSION_ENTITLED: {
    vi: 'xác nhận đủ điều kiện hưởng lương hưu',
    en: 'whether the insurance suffices for a pension',
  },
  PROCEEDINGS: {
    vi: 'việc xem xét kỷ luật, truy cứu, thanh tra: người xem không có quyền xem (people:discipline)',
    en: 'proceedings, which the viewer may not see (people:discipline)',
  },
  PROTECTIONS: {
    vi: 'thai sản, nuôi con nhỏ: người xem không có quyền xem (people:health)',
    en: 'pregnancy, maternity leave, a small child, which the viewer may not see (people:health)',
  },
  RECEIVES_PENSION: {
    vi: 'có đang hưởng lương hưu, trợ cấp mất sức lao động hay không',
    en: 'whether a pension or a benefit for loss of capacity is drawn already',
  },
  SALARY: { vi: 'tiền lương tháng hiện hưởng', en: 'the current monthly salary' },
  SALARY_154: {
    vi: 'tiền lương tháng tính theo Nghị định 154/2025',
    en: 'the monthly salary of Decree 154/2025',
  },
  SECONDED_TO: { vi: 'nơi biệt phái đến', en: 'where the person is seconded to' },
  SEX: { vi: 'giới tính', en: 'the sex' },
  STATE_MONTHS: {
    vi: 'số tháng công tác trong hệ thống chính trị',
    en: 'the months worked in State bodies',
  },
  TERM_ENDS_ON: {
    vi: 'ngày hết nhiệm kỳ hoặc hết thời hạn bổ nhiệm',
    en: 'the end of the term or of the appointment',
  },
  TOP_AGE: {
    vi: 'hạn tuổi phục vụ cao nhất, nếu là sĩ quan',
    en: 'the highest age of service, if an officer’s',
  },
  TRAINING_MONTHS: { vi: 'số tháng học nghề', en: 'the months of training' },
  WORKING_MONTHS: { vi: 'số tháng công tác', en: 'the months of work' },
};
