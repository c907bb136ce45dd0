import { columnTypes, defineTable, reportedOnColumn } from '@haicap/intake';
import { countColumn, organisationColumn, requiredCount } from '../../columns/shared.ts';

/** Members of organisations, counted on a day (đảng viên). */
export const membershipsTable = defineTable({
  name: 'memberships',
  title: { vi: 'Đảng viên', en: 'Members' },
  key: ['organisation', 'countedOn'],
  columns: [
    organisationColumn,
    {
      field: 'countedOn',
      headers: { vi: 'Ngày thống kê', en: 'Counted on', aliases: ['Tính đến ngày'] },
      description: { vi: 'Tính đến ngày.', en: 'The day of the count.' },
      required: true,
      example: '30/06/2025',
      type: columnTypes.day(),
    },
    requiredCount('members', 'Số đảng viên', 'Members', '1276'),
    countColumn('bases', 'Số tổ chức cơ sở đảng', 'Bases', '2'),
    countColumn('cells', 'Số chi bộ trực thuộc', 'Cells', '67'),
    reportedOnColumn,
  ],
});
