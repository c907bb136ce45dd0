import { columnTypes, defineTable, reportedOnColumn } from '@haicap/intake';
import { delegateChoice } from '../../columns/options.ts';
import {
  countColumn,
  organisationColumn,
  requiredCount,
  termColumn,
} from '../../columns/shared.ts';

/** How many delegates organisations send, by how they were chosen (đại biểu dự đại hội cấp trên). */
export const delegationsTable = defineTable({
  name: 'delegations',
  title: { vi: 'Đoàn đại biểu', en: 'Delegations' },
  key: ['organisation', 'term', 'choice'],
  columns: [
    organisationColumn,
    termColumn,
    {
      field: 'choice',
      headers: { vi: 'Hình thức cử đại biểu', en: 'How chosen', aliases: ['Hình thức'] },
      description: { vi: 'Đương nhiên, bầu hay chỉ định.', en: 'How they were chosen.' },
      required: true,
      example: 'Chỉ định',
      type: delegateChoice,
    },
    requiredCount('delegates', 'Số đại biểu', 'Delegates', '4', 1),
    countColumn('women', 'Đại biểu nữ', 'Women delegates', '1'),
    {
      field: 'decidedOn',
      headers: { vi: 'Ngày bầu, chỉ định', en: 'Decided on', aliases: ['Ngày quyết định'] },
      description: { vi: 'Ngày bầu hoặc chỉ định.', en: 'The day of the election or decision.' },
      required: true,
      example: '14/08/2025',
      type: columnTypes.day(),
    },
    reportedOnColumn,
  ],
});
