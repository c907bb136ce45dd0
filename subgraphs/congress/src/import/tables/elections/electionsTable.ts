import { columnTypes, defineTable, reportedOnColumn, unitColumn } from '@haicap/intake';
import { electedBody } from '../../columns/options.ts';
import { countColumn } from '../../columns/shared.ts';

/** Elections of bodies in units, in numbers (bầu cử). */
export const electionsTable = defineTable({
  name: 'elections',
  title: { vi: 'Bầu cử', en: 'Elections' },
  key: ['unit', 'electionDay', 'body'],
  columns: [
    unitColumn,
    {
      field: 'electionDay',
      headers: { vi: 'Ngày bầu cử', en: 'Election day' },
      description: { vi: 'Ngày bầu cử, là Chủ nhật.', en: 'The day of the election, a Sunday.' },
      required: true,
      example: '15/03/2026',
      type: columnTypes.day(),
    },
    {
      field: 'body',
      headers: { vi: 'Cơ quan được bầu', en: 'Elected body', aliases: ['Cơ quan bầu'] },
      description: {
        vi: 'Quốc hội và hội đồng nhân dân cấp tỉnh ghi ở tỉnh, cấp xã ghi ở xã.',
        en: 'The National Assembly and provincial councils stand in provinces, communes’ in communes.',
      },
      required: true,
      example: 'HĐND cấp xã',
      type: electedBody,
    },
    countColumn('seats', 'Số đại biểu được bầu', 'Seats', '22'),
    countColumn('electoralUnits', 'Số đơn vị bầu cử', 'Electoral units', '6'),
    countColumn('firstConsultation', 'Hiệp thương lần một', 'First consultation', '44'),
    countColumn('secondConsultation', 'Hiệp thương lần hai', 'Second consultation', '40'),
    countColumn('thirdConsultation', 'Hiệp thương lần ba', 'Third consultation', '36'),
    countColumn('candidates', 'Người ứng cử', 'Candidates', '36'),
    countColumn('women', 'Ứng cử viên nữ', 'Women candidates', '14'),
    countColumn('young', 'Ứng cử viên dưới 40 tuổi', 'Candidates below 40', '8'),
    countColumn('ethnicMinorities', 'Ứng cử viên dân tộc thiểu số', 'Minority candidates', '2'),
    countColumn('selfNominated', 'Tự ứng cử', 'Self-nominated', '0'),
    countColumn('voters', 'Cử tri', 'Voters', '21500'),
    countColumn('pollingAreas', 'Khu vực bỏ phiếu', 'Polling areas', '14'),
    reportedOnColumn,
  ],
});
