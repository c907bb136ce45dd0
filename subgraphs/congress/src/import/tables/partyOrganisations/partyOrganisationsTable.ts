import {
  agencyCode,
  columnTypes,
  defineTable,
  reportedOnColumn,
  unitColumn,
  validFromColumn,
  validToColumn,
} from '@haicap/intake';
import { partyOrganisationLevel } from '../../columns/options.ts';

const { boolean, text } = columnTypes;

/** Committees, bases and cells of the party (tổ chức đảng). */
export const partyOrganisationsTable = defineTable({
  name: 'partyOrganisations',
  title: { vi: 'Tổ chức đảng', en: 'Party organisations' },
  key: ['code'],
  columns: [
    {
      field: 'code',
      headers: {
        vi: 'Mã tổ chức đảng',
        en: 'Party organisation code',
        aliases: ['Mã đảng bộ', 'Organisation code'],
      },
      description: { vi: 'Mã của tổ chức đảng.', en: 'The official code of the organisation.' },
      required: true,
      example: 'D29.26740',
      type: agencyCode,
    },
    {
      field: 'name',
      headers: { vi: 'Tên tổ chức đảng', en: 'Party organisation name', aliases: ['Tên đảng bộ'] },
      description: { vi: 'Tên đầy đủ.', en: 'The full name.' },
      required: true,
      example: 'Đảng bộ phường Sài Gòn',
      type: text({ max: 300 }),
    },
    {
      field: 'level',
      headers: { vi: 'Cấp', en: 'Level' },
      description: { vi: 'Cấp của tổ chức đảng.', en: 'The level that its congress is dated by.' },
      required: true,
      example: 'Xã, phường, đặc khu',
      type: partyOrganisationLevel,
    },
    unitColumn,
    {
      field: 'parent',
      headers: {
        vi: 'Tổ chức đảng cấp trên',
        en: 'Parent code',
        aliases: ['Mã tổ chức đảng cấp trên'],
      },
      description: {
        vi: 'Mã của tổ chức đảng cấp trên, đã nhập hoặc ở dòng trên; để trống nếu trực thuộc Trung ương.',
        en: 'The code of the one above it, recorded or further up in the file; empty under the Centre.',
      },
      example: 'D29',
      type: agencyCode,
    },
    {
      field: 'merged',
      headers: { vi: 'Hợp nhất hoặc thành lập mới', en: 'Merged or new', aliases: ['Hợp nhất'] },
      description: {
        vi: 'Có, nếu do sắp xếp mà thành; để trống là không.',
        en: 'Yes where the arrangement formed it; no when empty.',
      },
      example: 'có',
      type: boolean(),
    },
    validFromColumn,
    validToColumn,
    reportedOnColumn,
  ],
});
