import { columnTypes, defineTable, reportedOnColumn } from '@haicap/intake';
import { milestoneCode } from '../../columns/options.ts';
import { dayColumn, organisationColumn, termColumn } from '../../columns/shared.ts';

/** The steps of preparations: by when they are due, and when they were done (mốc công việc). */
export const milestonesTable = defineTable({
  name: 'milestones',
  title: { vi: 'Mốc công việc', en: 'Milestones' },
  key: ['organisation', 'term', 'code'],
  columns: [
    organisationColumn,
    termColumn,
    {
      field: 'code',
      headers: { vi: 'Mốc công việc', en: 'Milestone', aliases: ['Mốc', 'Công việc'] },
      description: { vi: 'Bước chuẩn bị.', en: 'Which step.' },
      required: true,
      example: 'Ban hành kế hoạch',
      type: milestoneCode,
    },
    {
      ...dayColumn('dueOn', 'Hạn hoàn thành', 'Due on'),
      description: {
        vi: 'Hạn; để trống thì theo hạn đại hội của cấp.',
        en: 'By when it is due; by the latest day of the level when empty.',
      },
    },
    dayColumn('doneOn', 'Ngày hoàn thành', 'Done on'),
    {
      field: 'evidence',
      headers: { vi: 'Minh chứng', en: 'Evidence', aliases: ['Số văn bản'] },
      description: {
        vi: 'Số văn bản hoặc nơi lưu; không ghi nội dung.',
        en: 'The number of a document, or where it is kept; nothing of what it says.',
      },
      example: '01-KH/ĐU',
      type: columnTypes.text({ max: 300 }),
    },
    reportedOnColumn,
  ],
});
