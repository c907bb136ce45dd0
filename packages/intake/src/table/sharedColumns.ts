import { day } from '../columns/day.ts';
import { text } from '../columns/text.ts';
import { unitCode } from '../columns/unitCode.ts';

/** Columns that tables of every subgraph have. A table that must have one adds `required`. */
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
