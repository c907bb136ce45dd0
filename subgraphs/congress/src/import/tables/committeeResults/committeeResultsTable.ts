import { columnTypes, defineTable, reportedOnColumn } from '@haicap/intake';
import {
  countColumn,
  organisationColumn,
  requiredCount,
  termColumn,
} from '../../columns/shared.ts';

/** Committees in numbers, elected or appointed (kết quả cấp ủy). */
export const committeeResultsTable = defineTable({
  name: 'committeeResults',
  title: { vi: 'Kết quả cấp ủy', en: 'Committee results' },
  key: ['organisation', 'term'],
  columns: [
    organisationColumn,
    termColumn,
    {
      field: 'decidedOn',
      headers: { vi: 'Ngày bầu, chỉ định', en: 'Decided on', aliases: ['Ngày quyết định'] },
      description: { vi: 'Ngày bầu hoặc chỉ định.', en: 'The day of the election or decision.' },
      required: true,
      example: '14/08/2025',
      type: columnTypes.day(),
    },
    requiredCount('members', 'Ủy viên ban chấp hành', 'Members', '29', 1),
    requiredCount('standing', 'Ủy viên ban thường vụ', 'Standing members', '9', 1),
    countColumn('inspection', 'Ủy viên ủy ban kiểm tra', 'Inspection members', '5'),
    requiredCount('secretaries', 'Bí thư', 'Secretaries', '1'),
    requiredCount('deputies', 'Phó bí thư', 'Deputy secretaries', '2'),
    countColumn('inspectionChairs', 'Chủ nhiệm ủy ban kiểm tra', 'Inspection chairs', '1'),
    countColumn('women', 'Nữ', 'Women', '6'),
    countColumn(
      'womenInStanding',
      'Nữ trong ban thường vụ',
      'Women in the standing committee',
      '1',
    ),
    countColumn('young', 'Dưới 42 tuổi', 'Below 42', '4'),
    countColumn('scienceTechnology', 'Khoa học, công nghệ', 'Science and technology', '2'),
    countColumn('ethnicMinorities', 'Dân tộc thiểu số', 'Ethnic minorities', '3'),
    countColumn('newMembers', 'Mới tham gia', 'New members', '10'),
    countColumn('ageSum', 'Tổng số tuổi', 'Sum of ages', '1310'),
    {
      field: 'secretaryLocal',
      headers: { vi: 'Bí thư là người địa phương', en: 'Local secretary' },
      description: {
        vi: 'Có, nếu bí thư là người địa phương; để trống nếu không rõ.',
        en: 'Yes for a secretary who is local; empty where not known.',
      },
      example: 'không',
      type: columnTypes.boolean(),
    },
    countColumn('delegates', 'Số đại biểu dự', 'Delegates at the congress', '150'),
    reportedOnColumn,
  ],
});
