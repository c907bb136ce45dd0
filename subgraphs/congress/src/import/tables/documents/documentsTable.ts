import { columnTypes, defineTable, reportedOnColumn } from '@haicap/intake';
import { documentKind, secrecy } from '../../columns/options.ts';
import { dayColumn, organisationColumn, termColumn } from '../../columns/shared.ts';

/** Documents of congresses and how far they are; nothing of what they say (văn kiện). */
export const documentsTable = defineTable({
  name: 'documents',
  title: { vi: 'Văn kiện', en: 'Documents' },
  key: ['organisation', 'term', 'kind', 'title'],
  columns: [
    organisationColumn,
    termColumn,
    {
      field: 'kind',
      headers: { vi: 'Loại văn kiện', en: 'Document kind', aliases: ['Văn kiện'] },
      description: { vi: 'Văn kiện nào.', en: 'Which report.' },
      required: true,
      example: 'Báo cáo chính trị',
      type: documentKind,
    },
    {
      field: 'title',
      headers: { vi: 'Tên văn kiện', en: 'Document title' },
      description: { vi: 'Tên văn kiện.', en: 'What it is called.' },
      required: true,
      // What a classified document is called may be a secret as well.
      sensitive: true,
      example: 'Báo cáo chính trị',
      type: columnTypes.text({ max: 300 }),
    },
    {
      field: 'secrecy',
      headers: { vi: 'Độ mật', en: 'Secrecy' },
      description: {
        vi: 'Độ mật; văn kiện mật bị từ chối. Để trống là không mật.',
        en: 'Its level of secrecy: what is secret is refused. Not secret when empty.',
      },
      example: 'Không mật',
      type: secrecy,
    },
    {
      ...dayColumn('dueOn', 'Hạn duyệt', 'Approval due on'),
      description: {
        vi: 'Hạn duyệt; để trống thì theo hạn đại hội của cấp.',
        en: 'By when it is to be approved; by the latest day of the level when empty.',
      },
    },
    dayColumn('draftingOn', 'Ngày bắt đầu soạn thảo', 'Drafting on'),
    dayColumn('consultedOn', 'Ngày lấy ý kiến', 'Consulted on'),
    dayColumn('appraisedOn', 'Ngày thẩm định', 'Appraised on'),
    dayColumn('approvedOn', 'Ngày duyệt', 'Approved on'),
    dayColumn('adoptedOn', 'Ngày thông qua', 'Adopted on'),
    reportedOnColumn,
  ],
});
