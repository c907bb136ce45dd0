import { columnTypes, defineTable, reportedOnColumn } from '@haicap/intake';
import { contentsKind } from '../../columns/options.ts';
import { dayColumn, organisationColumn, termColumn } from '../../columns/shared.ts';

/** Congresses: how many contents, for when they are planned and when they were held (đại hội). */
export const congressesTable = defineTable({
  name: 'congresses',
  title: { vi: 'Đại hội', en: 'Congresses' },
  key: ['organisation', 'term'],
  columns: [
    organisationColumn,
    termColumn,
    {
      field: 'contents',
      headers: { vi: 'Số nội dung', en: 'Contents', aliases: ['Nội dung đại hội'] },
      description: {
        vi: 'Số nội dung của đại hội; để trống thì theo Chỉ thị 45-CT/TW.',
        en: 'How many contents it has; by Directive 45-CT/TW when empty.',
      },
      example: '2 nội dung',
      type: contentsKind,
    },
    {
      field: 'pilot',
      headers: { vi: 'Đại hội điểm', en: 'Pilot' },
      description: {
        vi: 'Có, nếu là đại hội điểm; để trống là không.',
        en: 'Yes for one that is held ahead of the others; no when empty.',
      },
      example: 'không',
      type: columnTypes.boolean(),
    },
    dayColumn('plannedFrom', 'Dự kiến từ ngày', 'Planned from'),
    dayColumn('plannedTo', 'Dự kiến đến ngày', 'Planned to'),
    dayColumn('preparatoryOn', 'Ngày họp trù bị', 'Preparatory session on'),
    dayColumn('heldFrom', 'Tổ chức từ ngày', 'Held from'),
    dayColumn('heldTo', 'Tổ chức đến ngày', 'Held to'),
    reportedOnColumn,
  ],
});
