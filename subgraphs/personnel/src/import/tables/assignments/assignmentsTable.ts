import {
  agencyCode,
  columnTypes,
  decisionColumn,
  defineTable,
  reportedOnColumn,
  validFromColumn,
  validToColumn,
} from '@haicap/intake';
import { assignmentEnd, assignmentKind, speciality, staffCategory } from '../../columns/options.ts';
import { organisationColumn, personColumn } from '../../columns/shared.ts';

const { day, text } = columnTypes;

/** Where people work, from a day to a day (bố trí công tác). */
export const assignmentsTable = defineTable({
  name: 'assignments',
  title: { vi: 'Bố trí công tác', en: 'Assignments' },
  key: ['person', 'organisation', 'validFrom'],
  columns: [
    personColumn,
    organisationColumn,
    validFromColumn,
    {
      field: 'kind',
      headers: { vi: 'Hình thức bố trí', en: 'Assignment kind', aliases: ['Hình thức', 'Kind'] },
      description: {
        vi: 'Hình thức bố trí; để trống là chính thức.',
        en: 'How; the post proper when empty.',
      },
      example: 'Bố trí chính thức',
      type: assignmentKind,
    },
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
      description: {
        vi: 'Lĩnh vực công tác; để trống là không yêu cầu chuyên môn riêng.',
        en: 'The field that it counts for; none in particular when empty.',
      },
      example: 'Đất đai, môi trường',
      type: speciality,
    },
    {
      field: 'title',
      headers: { vi: 'Chức danh', en: 'Title', aliases: ['Chức vụ'] },
      description: {
        vi: 'Chức danh; nối với vị trí cùng tên của cơ quan nếu chỉ có một.',
        en: 'What the person is called; tied to the post of that title if the body has just one.',
      },
      example: 'Chuyên viên địa chính',
      type: text({ max: 200 }),
    },
    {
      ...validToColumn,
      description: {
        vi: 'Ngày không còn; để trống là đến khi người đó nghỉ hoặc cơ quan giải thể.',
        en: 'The day from which it is over; empty: until the person leaves or the body is dissolved.',
      },
    },
    {
      field: 'expectedEnd',
      headers: { vi: 'Thời hạn', en: 'Expected end', aliases: ['Thời hạn đến'] },
      description: { vi: 'Ngày dự kiến kết thúc.', en: 'The day on which it is to end.' },
      example: '01/07/2026',
      type: day(),
    },
    {
      field: 'endReason',
      headers: { vi: 'Lý do kết thúc', en: 'End reason' },
      description: { vi: 'Lý do kết thúc.', en: 'Why it ended.' },
      example: 'Điều động',
      type: assignmentEnd,
    },
    {
      field: 'fromOrganisation',
      headers: { vi: 'Cơ quan cử đi', en: 'Sending organisation code', aliases: ['Mã cơ quan cử'] },
      description: {
        vi: 'Mã của cơ quan cử đi, khi biệt phái và chỉ khi đó.',
        en: 'The code of the body that sends, for a secondment and for nothing else.',
      },
      example: 'H29.26734.1',
      type: agencyCode,
    },
    decisionColumn,
    reportedOnColumn,
  ],
});
