import { columnTypes } from '@haicap/intake';
import { agencyCode, personCode, unitCode } from './codes.ts';

const { day, text } = columnTypes;

/** Columns that several tables have. A table that must have one adds `required`. */
export const organisationColumn = {
  field: 'organisation',
  headers: { vi: 'Mã cơ quan', en: 'Organisation code', aliases: ['Mã định danh cơ quan'] },
  description: {
    vi: 'Mã của cơ quan đã nhập ở bảng cơ quan.',
    en: 'The code of a body that the table of organisations has brought in.',
  },
  required: true,
  example: 'H29.26740.1',
  type: agencyCode,
} as const;

export const personColumn = {
  field: 'person',
  headers: { vi: 'Mã nhân sự', en: 'Person code', aliases: ['Số hiệu', 'Số hiệu cán bộ'] },
  description: {
    vi: 'Mã của người đã nhập ở bảng nhân sự.',
    en: 'The code of somebody whom the table of people has brought in.',
  },
  required: true,
  example: 'NV-0001',
  type: personCode,
} as const;

export const unitColumn = {
  field: 'unit',
  headers: {
    vi: 'Mã đơn vị hành chính',
    en: 'Unit code',
    aliases: ['Mã ĐVHC', 'Administrative unit code'],
  },
  description: {
    vi: 'Mã của đơn vị vào ngày báo cáo, hoặc vào ngày cuối nếu đã chấm dứt; VN là trung ương.',
    en: 'The code of the unit on the day of the report, or on the last day of what is over; VN is the Centre.',
  },
  required: true,
  example: '26740',
  type: unitCode,
} as const;

export const validFromColumn = {
  field: 'validFrom',
  headers: { vi: 'Từ ngày', en: 'Valid from', aliases: ['Ngày bắt đầu', 'First day'] },
  description: { vi: 'Ngày đầu tiên.', en: 'The first day.' },
  required: true,
  example: '01/07/2025',
  type: day(),
} as const;

export const validToColumn = {
  field: 'validTo',
  headers: { vi: 'Đến ngày', en: 'Valid to', aliases: ['Ngày kết thúc', 'Until'] },
  description: {
    vi: 'Ngày không còn hiệu lực; để trống nếu còn.',
    en: 'The day from which it no longer holds; empty while it does.',
  },
  example: '01/01/2027',
  type: day(),
} as const;

export const decisionColumn = {
  field: 'decision',
  headers: { vi: 'Quyết định', en: 'Decision', aliases: ['Số quyết định'] },
  description: { vi: 'Số quyết định.', en: 'The number of the decision.' },
  example: '12/QĐ-UBND',
  type: text({ max: 200 }),
} as const;

export const reportedOnColumn = {
  field: 'reportedOn',
  headers: { vi: 'Ngày báo cáo', en: 'Reported on', aliases: ['Report date'] },
  description: {
    vi: 'Ngày cơ quan báo cáo; để trống là ngày nhập tệp.',
    en: 'The day of the report; the day of the import when empty.',
  },
  example: '05/07/2025',
  type: day(),
} as const;
