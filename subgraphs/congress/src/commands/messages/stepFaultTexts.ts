import type { Texts } from '../../queries/texts/Texts.ts';
import type { StepSubject } from '../../rules/steps/CongressFault.ts';
import type { ToldFaults } from './ToldFaults.ts';

const SUBJECTS: Readonly<Record<StepSubject, Texts>> = {
  MILESTONE: { vi: 'Mốc công việc', en: 'The milestone' },
  DOCUMENT: { vi: 'Văn kiện', en: 'The document' },
  PLAN: { vi: 'Phương án nhân sự', en: 'The personnel plan' },
  CONGRESS: { vi: 'Đại hội', en: 'The congress' },
};

/** Refusals of a step: by whom, when and in which order. */
export const stepFaultTexts: ToldFaults<
  | 'STEP_OUT_OF_ORDER'
  | 'SAME_PERSON'
  | 'CLASSIFIED'
  | 'DAY_OUT_OF_ORDER'
  | 'COMMITTEE_CHOICE_DIFFERS'
  | 'WEEK_NOT_OVER'
  | 'WEEK_CLOSED_ALREADY'
> = {
  STEP_OUT_OF_ORDER: ({ subject, at, expected }) => ({
    vi: `${SUBJECTS[subject].vi} đang ở bước ${at}; phải ở bước ${expected.join(' hoặc ')}.`,
    en: `${SUBJECTS[subject].en} is at ${at} and should be at ${expected.join(' or ')}.`,
  }),
  SAME_PERSON: ({ subject }) => ({
    vi: `${SUBJECTS[subject].vi}: người trình, người thẩm định và người duyệt phải khác nhau.`,
    en: `${SUBJECTS[subject].en}: who hands in, who appraises and who approves are different people.`,
  }),
  CLASSIFIED: () => ({
    vi: 'Nội dung có thể thuộc bí mật nhà nước nên không lưu trên hệ thống này.',
    en: 'It may hold state secrets, which are not kept on this system.',
  }),
  DAY_OUT_OF_ORDER: ({ on }) => ({
    vi: `Ngày ${on} không khớp với những gì đã ghi nhận.`,
    en: `The day ${on} does not go with what is recorded.`,
  }),
  COMMITTEE_CHOICE_DIFFERS: () => ({
    vi: 'Cấp ủy của đại hội này không hình thành theo cách đó.',
    en: 'The committee of the congress comes about in another way.',
  }),
  WEEK_NOT_OVER: () => ({
    vi: 'Chưa đến hạn báo cáo tuần (15 giờ thứ Tư).',
    en: 'The week’s report is not due yet (Wednesday 15:00).',
  }),
  WEEK_CLOSED_ALREADY: () => ({
    vi: 'Báo cáo tuần này đã được chốt.',
    en: 'The week was closed before.',
  }),
};
