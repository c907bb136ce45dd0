import type { Language } from '@haicap/subgraph-kit/protocol';
import type { IneligibilityReason } from '../../rules/departure/Check.ts';

type Texts = Readonly<Record<Language, string>>;

/** Why a benefit is not due, in a sentence. */
export const INELIGIBILITY_TEXTS: Readonly<Record<IneligibilityReason, Texts>> = {
  NOT_COVERED_GROUP: {
    vi: 'Không thuộc đối tượng áp dụng của điều này.',
    en: 'This article does not cover the group of staff.',
  },
  CONTRACT_SIGNED_TOO_LATE: {
    vi: 'Hợp đồng lao động ký từ ngày 15/01/2019 trở đi không thuộc đối tượng.',
    en: 'Labour contracts signed on 15 January 2019 or later are not covered.',
  },
  NOT_STATED_FOR_GROUP: {
    vi: 'Chưa có căn cứ để tính cho nhóm này.',
    en: 'The facts at hand do not say what holds for this group.',
  },
  PREGNANT_OR_SMALL_CHILD_WITHOUT_REQUEST: {
    vi: 'Người mang thai, nghỉ thai sản hoặc nuôi con dưới 36 tháng tuổi chỉ nghỉ khi tự nguyện.',
    en: 'During pregnancy, maternity leave or with a child under 36 months one leaves on request alone.',
  },
  UNDER_DISCIPLINE_OR_PROSECUTION: {
    vi: 'Đang bị xem xét kỷ luật, truy cứu trách nhiệm hình sự hoặc thanh tra, kiểm tra: chưa xem xét cho nghỉ.',
    en: 'Under disciplinary review, prosecution or inspection nobody is let go, not even on request.',
  },
  SCOPE_NOT_BEGUN: {
    vi: 'Chính sách chưa có hiệu lực vào ngày nghỉ.',
    en: 'The policy did not run yet on the leaving day.',
  },
  SCOPE_ENDED: {
    vi: 'Chính sách đã kết thúc vào ngày nghỉ.',
    en: 'The policy no longer ran on the leaving day.',
  },
  ALREADY_AT_RETIREMENT_AGE: {
    vi: 'Đã đủ tuổi nghỉ hưu.',
    en: 'The retirement age is reached already.',
  },
  ALREADY_DRAWS_PENSION: {
    vi: 'Đang hưởng lương hưu hoặc trợ cấp mất sức lao động.',
    en: 'A pension or a benefit for loss of capacity is drawn already.',
  },
  PENSION_NOT_REACHED: {
    vi: 'Chưa đủ thời gian đóng bảo hiểm xã hội để hưởng lương hưu.',
    en: 'The time of insurance does not suffice for a pension.',
  },
  TOO_MANY_YEARS_LEFT: {
    vi: 'Thời gian còn lại đến tuổi nghỉ hưu vượt mức quy định.',
    en: 'More time is left to the retirement age than the article allows.',
  },
  TOO_FEW_YEARS_LEFT: {
    vi: 'Thời gian còn lại đến tuổi nghỉ hưu ít hơn mức quy định.',
    en: 'Less time is left to the retirement age than the article asks for.',
  },
  ENTITLED_TO_EARLY_RETIREMENT: {
    vi: 'Đủ điều kiện nghỉ hưu trước tuổi nên không hưởng chính sách thôi việc.',
    en: 'Early retirement is open, so resignation is not paid for.',
  },
  TOO_OLD_FOR_TRAINING: {
    vi: 'Từ đủ 45 tuổi trở lên không thuộc diện học nghề.',
    en: 'Training is for those below the age of 45.',
  },
  PLACED_IN_VILLAGE_POST: {
    vi: 'Được bố trí làm việc ở thôn, tổ dân phố nên không hưởng.',
    en: 'One who is placed in a village or residential-group post gets nothing.',
  },
};
