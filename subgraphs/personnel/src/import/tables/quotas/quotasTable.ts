import {
  columnTypes,
  decisionColumn,
  defineTable,
  reportedOnColumn,
  validFromColumn,
  validToColumn,
} from '@haicap/intake';
import { speciality, staffCategory } from '../../columns/options.ts';
import { organisationColumn } from '../../columns/shared.ts';

/** How many people bodies may have (chỉ tiêu biên chế). */
export const quotasTable = defineTable({
  name: 'quotas',
  title: { vi: 'Chỉ tiêu biên chế', en: 'Head-count quotas' },
  key: ['organisation', 'category', 'speciality', 'validFrom'],
  columns: [
    organisationColumn,
    {
      field: 'category',
      headers: { vi: 'Nhóm đối tượng', en: 'Category' },
      description: { vi: 'Nhóm đối tượng.', en: 'In which capacity.' },
      required: true,
      example: 'Công chức',
      type: staffCategory,
    },
    {
      field: 'speciality',
      headers: { vi: 'Chuyên môn', en: 'Speciality', aliases: ['Lĩnh vực'] },
      description: { vi: 'Lĩnh vực công tác.', en: 'In which field.' },
      required: true,
      example: 'Đất đai, môi trường',
      type: speciality,
    },
    {
      field: 'headcount',
      headers: { vi: 'Biên chế', en: 'Headcount', aliases: ['Số lượng', 'Chỉ tiêu'] },
      description: { vi: 'Số biên chế được giao.', en: 'How many.' },
      required: true,
      example: '2',
      type: columnTypes.integer({ min: 0, max: 1_000_000 }),
    },
    validFromColumn,
    validToColumn,
    decisionColumn,
    reportedOnColumn,
  ],
});
