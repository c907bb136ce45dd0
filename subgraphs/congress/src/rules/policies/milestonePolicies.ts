import { count } from '@haicap/domain-kit';

const CHOICE = {
  source: 'A choice of this software: no directive at hand dates this step',
  confidence: 'UNSOURCED',
} as const;

/** By when steps are due: days before the congress's latest day, since no directive dates them. */
export const MILESTONE_POLICIES = {
  planIssuedDaysBefore: count(45, {
    ...CHOICE,
    vi: 'Kế hoạch tổ chức đại hội được ban hành trước hạn đại hội bao nhiêu ngày.',
    en: 'How many days before the latest day of the congress its plan is issued.',
  }),
  subcommitteesDaysBefore: count(40, {
    ...CHOICE,
    vi: 'Các tiểu ban được thành lập trước hạn đại hội bao nhiêu ngày.',
    en: 'How many days before the latest day of the congress its sub-committees are set up.',
  }),
  commentsDaysBefore: count(20, {
    ...CHOICE,
    vi: 'Lấy xong ý kiến đóng góp dự thảo văn kiện trước hạn đại hội bao nhiêu ngày.',
    en: 'How many days before the latest day of the congress comments on the drafts are collected.',
  }),
  documentsDaysBefore: count(10, {
    ...CHOICE,
    vi: 'Văn kiện được cấp trên duyệt trước hạn đại hội bao nhiêu ngày.',
    en: 'How many days before the latest day of the congress its documents are approved.',
  }),
  delegatesDaysBefore: count(10, {
    ...CHOICE,
    vi: 'Đại biểu được bầu hoặc chỉ định trước hạn đại hội bao nhiêu ngày.',
    en: 'How many days before the latest day of the congress its delegates are chosen.',
  }),
  plansDaysBefore: count(15, {
    ...CHOICE,
    vi: 'Phương án nhân sự (ngoài cấp xã và cấp tỉnh) được quyết định trước hạn đại hội bao nhiêu ngày.',
    en: 'How many days before the latest day of the congress personnel plans are decided, communes and provinces aside.',
  }),
  checkedDaysBefore: count(5, {
    ...CHOICE,
    vi: 'Cấp trên kiểm tra xong công tác chuẩn bị trước hạn đại hội bao nhiêu ngày.',
    en: 'How many days before the latest day of the congress the superior has checked the preparation.',
  }),
} as const;
