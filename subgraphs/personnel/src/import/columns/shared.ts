import { agencyCode } from '@haicap/intake';
import { personCode } from './codes.ts';

/** Columns that several tables of personnel have. */
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
