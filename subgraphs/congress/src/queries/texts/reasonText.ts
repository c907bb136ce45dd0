import type { ReadinessReason } from '../../rules/readiness/ReadinessReason.ts';
import type { Texts } from './Texts.ts';

const SUBJECTS: Readonly<Record<ReadinessReason['subject'], Texts>> = {
  MILESTONE: { vi: 'Mốc công việc', en: 'A milestone' },
  DOCUMENT: { vi: 'Văn kiện', en: 'A document' },
  PLAN: { vi: 'Phương án nhân sự', en: 'The personnel plan' },
  CONGRESS: { vi: 'Đại hội', en: 'The congress' },
};

/** Days in English, which tells one from many. */
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** A reason in a sentence. */
export function reasonText({ subject, code, days: count, dueOn }: ReadinessReason): Texts {
  const { vi, en } = SUBJECTS[subject];
  const of = count ?? 0;
  switch (code) {
    case 'OVERDUE':
      return {
        vi: `${vi} đã quá hạn ${of} ngày (hạn ${dueOn}).`,
        en: `${en} is ${days(of)} overdue (due ${dueOn}).`,
      };
    case 'DUE_SOON':
      return {
        vi: `${vi} còn ${of} ngày đến hạn (hạn ${dueOn}).`,
        en: `${en} is due in ${days(of)} (${dueOn}).`,
      };
    case 'DONE_LATE':
      return {
        vi: `${vi} hoàn thành chậm ${of} ngày (hạn ${dueOn}).`,
        en: `${en} was done ${days(of)} late (due ${dueOn}).`,
      };
    case 'OPEN':
      return dueOn === null
        ? { vi: `${vi} chưa xong, chưa đặt hạn.`, en: `${en} is open, without a day set.` }
        : { vi: `${vi} chưa xong (hạn ${dueOn}).`, en: `${en} is open (due ${dueOn}).` };
  }
}
