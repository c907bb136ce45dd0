import { columnTypes, decisionColumn, defineTable, reportedOnColumn } from '@haicap/intake';
import {
  departureKind,
  departurePolicy,
  departureStatus,
  organisationLevel,
  sector,
  staffCategory,
} from '../../columns/options.ts';
import { organisationColumn, personColumn } from '../../columns/shared.ts';

const { boolean, day, money, text } = columnTypes;

const step = <const Field extends string>(field: Field, vi: string, en: string) =>
  ({
    field,
    headers: { vi, en },
    description: { vi: `${vi}.`, en: `${en}.` },
    example: '15/06/2025',
    type: day(),
  }) as const;

/** Who leaves, under which decree, and how far it has come (nghỉ theo chính sách sắp xếp). */
export const departuresTable = defineTable({
  name: 'departures',
  title: { vi: 'Nghỉ theo chính sách', en: 'Departures' },
  key: ['person', 'policy', 'leavingOn'],
  columns: [
    personColumn,
    {
      field: 'policy',
      headers: { vi: 'Chính sách', en: 'Policy', aliases: ['Nghị định'] },
      description: { vi: 'Nghị định áp dụng.', en: 'The decree that it is under.' },
      required: true,
      example: 'Nghị định 178/2024/NĐ-CP',
      type: departurePolicy,
    },
    {
      field: 'kind',
      headers: { vi: 'Hình thức nghỉ', en: 'Departure kind', aliases: ['Hình thức', 'Kind'] },
      description: { vi: 'Hình thức nghỉ.', en: 'How.' },
      required: true,
      example: 'Nghỉ hưu trước tuổi',
      type: departureKind,
    },
    {
      field: 'leavingOn',
      headers: { vi: 'Ngày nghỉ', en: 'Leaving on' },
      description: { vi: 'Ngày đầu tiên không làm việc.', en: 'The first day without work.' },
      required: true,
      example: '01/08/2025',
      type: day(),
    },
    {
      field: 'status',
      headers: { vi: 'Trạng thái', en: 'Status' },
      description: {
        vi: 'Bước đã đến; khi đã phê duyệt thì bố trí của người đó kết thúc vào ngày nghỉ.',
        en: 'How far it has come; once approved, the assignments of the person end on the day of leaving.',
      },
      required: true,
      example: 'Đã phê duyệt',
      type: departureStatus,
    },
    {
      field: 'category',
      headers: { vi: 'Nhóm đối tượng', en: 'Category' },
      description: { vi: 'Nhóm đối tượng.', en: 'In which capacity.' },
      required: true,
      example: 'Công chức',
      type: staffCategory,
    },
    { ...organisationColumn, required: false },
    {
      field: 'level',
      headers: { vi: 'Cấp', en: 'Level' },
      description: {
        vi: 'Cấp; để trống là cấp của cơ quan, hoặc của đơn vị hành chính.',
        en: 'The tier; that of the body, or of the unit, when empty.',
      },
      example: 'Cấp xã',
      type: organisationLevel,
    },
    {
      field: 'sector',
      headers: { vi: 'Khối', en: 'Sector' },
      description: { vi: 'Khối; để trống là dân sự.', en: 'The side; civil when empty.' },
      example: 'Khối dân sự',
      type: sector,
    },
    {
      field: 'legalBasis',
      headers: { vi: 'Căn cứ', en: 'Legal basis', aliases: ['Căn cứ pháp lý'] },
      description: { vi: 'Căn cứ.', en: 'The text that it rests on.' },
      example: 'Khoản 1 Điều 7',
      type: text({ max: 500 }),
    },
    {
      field: 'requested',
      headers: { vi: 'Theo nguyện vọng', en: 'Requested' },
      description: {
        vi: 'Có, nếu người đó tự nguyện; để trống là không.',
        en: 'Yes if the person asked for it; no when empty.',
      },
      example: 'có',
      type: boolean(),
    },
    step(
      'arrangementEffectiveOn',
      'Ngày quyết định sắp xếp có hiệu lực',
      'Arrangement effective on',
    ),
    { ...step('proposedOn', 'Ngày đề nghị', 'Proposed on'), required: true },
    step('appraisedOn', 'Ngày thẩm định', 'Appraised on'),
    step('decidedOn', 'Ngày quyết định', 'Decided on'),
    decisionColumn,
    step('refusedOn', 'Ngày không chấp thuận', 'Refused on'),
    {
      field: 'refusalReason',
      headers: { vi: 'Lý do không chấp thuận', en: 'Refusal reason' },
      description: { vi: 'Lý do không chấp thuận.', en: 'Why it was refused.' },
      example: 'Chưa đủ hồ sơ',
      type: text({ max: 500 }),
    },
    step('paidOn', 'Ngày chi trả', 'Paid on'),
    {
      field: 'amount',
      headers: { vi: 'Số tiền đã chi trả', en: 'Amount paid', aliases: ['Số tiền'] },
      description: { vi: 'Số tiền đã chi trả.', en: 'What was paid in all.' },
      sensitive: true,
      example: '1.250.000.000',
      type: money(),
    },
    reportedOnColumn,
  ],
});
