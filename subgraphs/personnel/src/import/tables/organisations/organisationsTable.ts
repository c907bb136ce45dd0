import { agencyCode, columnTypes, defineTable, reportedOnColumn, unitColumn } from '@haicap/intake';
import { organisationKind, organisationLevel } from '../../columns/options.ts';

const { day, integer, text } = columnTypes;

/** Bodies that people work in (cơ quan, tổ chức, đơn vị). */
export const organisationsTable = defineTable({
  name: 'organisations',
  title: { vi: 'Cơ quan, tổ chức, đơn vị', en: 'Organisations' },
  key: ['code'],
  columns: [
    {
      field: 'code',
      headers: { vi: 'Mã cơ quan', en: 'Organisation code', aliases: ['Mã định danh cơ quan'] },
      description: { vi: 'Mã định danh của cơ quan.', en: 'The official code of the agency.' },
      required: true,
      example: 'H29.26740.1',
      type: agencyCode,
    },
    {
      field: 'name',
      headers: { vi: 'Tên cơ quan', en: 'Organisation name' },
      description: { vi: 'Tên đầy đủ.', en: 'The full name.' },
      required: true,
      example: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      type: text({ max: 300 }),
    },
    {
      field: 'kind',
      headers: { vi: 'Loại', en: 'Kind', aliases: ['Loại cơ quan', 'Organisation kind'] },
      description: { vi: 'Loại cơ quan.', en: 'What the body is.' },
      required: true,
      example: 'Phòng kinh tế, hạ tầng và đô thị',
      type: organisationKind,
    },
    unitColumn,
    {
      field: 'level',
      headers: { vi: 'Cấp', en: 'Level' },
      description: {
        vi: 'Cấp của cơ quan; để trống là cấp của đơn vị hành chính.',
        en: 'The tier of the body; that of its unit when empty.',
      },
      example: 'Cấp xã',
      type: organisationLevel,
    },
    {
      field: 'parent',
      headers: { vi: 'Cơ quan cấp trên', en: 'Parent code', aliases: ['Mã cơ quan cấp trên'] },
      description: {
        vi: 'Mã của cơ quan cấp trên, đã nhập hoặc ở dòng trên.',
        en: 'The code of the body above it, recorded or further up in the file.',
      },
      example: 'H29.26740',
      type: agencyCode,
    },
    {
      field: 'validFrom',
      headers: { vi: 'Ngày thành lập', en: 'Founded on', aliases: ['Valid from'] },
      description: { vi: 'Ngày thành lập.', en: 'Its first day.' },
      required: true,
      example: '01/07/2025',
      type: day(),
    },
    {
      field: 'validTo',
      headers: { vi: 'Ngày giải thể', en: 'Dissolved on', aliases: ['Valid to'] },
      description: {
        vi: 'Ngày không còn hoạt động; biên chế, vị trí và bố trí của cơ quan kết thúc theo.',
        en: 'The day from which it was no longer; its quotas, posts and assignments end with it.',
      },
      example: '01/01/2027',
      type: day(),
    },
    {
      field: 'functions',
      headers: { vi: 'Chức năng, nhiệm vụ', en: 'Functions' },
      description: { vi: 'Chức năng, nhiệm vụ.', en: 'What it is there for.' },
      example: 'Tham mưu về kinh tế, hạ tầng và đô thị',
      type: text({ max: 4000 }),
    },
    {
      field: 'legalBasis',
      headers: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
      description: { vi: 'Văn bản thành lập.', en: 'The text that it rests on.' },
      example: 'Nghị định 150/2025/NĐ-CP',
      type: text({ max: 500 }),
    },
    {
      field: 'headCountBefore',
      headers: { vi: 'Số người trước sắp xếp', en: 'Head count before' },
      description: { vi: 'Số người trước sắp xếp.', en: 'How many worked in what it was made of.' },
      example: '14',
      type: integer({ min: 0, max: 1_000_000 }),
    },
    {
      field: 'headCountAfter',
      headers: { vi: 'Số người sau sắp xếp', en: 'Head count after' },
      description: { vi: 'Số người sau sắp xếp.', en: 'How many it was to have afterwards.' },
      example: '10',
      type: integer({ min: 0, max: 1_000_000 }),
    },
    reportedOnColumn,
  ],
});
