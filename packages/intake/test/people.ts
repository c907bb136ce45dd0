import { columnTypes, defineTable } from '../src/index.ts';

const { text, code, day, integer, decimal, money, boolean, oneOf, list, month } = columnTypes;

/** A table with a column of every type. */
export const people = defineTable({
  name: 'people',
  title: { vi: 'Nhân sự', en: 'People' },
  key: ['code'],
  columns: [
    {
      field: 'code',
      headers: { vi: 'Mã nhân sự', en: 'Person code', aliases: ['Số hiệu'] },
      description: { vi: 'Mã riêng của mỗi người.', en: 'What tells a person apart.' },
      required: true,
      example: 'NV-0001',
      type: code({
        pattern: /NV-\d{4,7}/,
        expected: { vi: 'mã như NV-0001', en: 'a code such as NV-0001' },
        upperCase: true,
      }),
    },
    {
      field: 'name',
      headers: { vi: 'Họ và tên', en: 'Full name', aliases: ['Họ tên'] },
      description: { vi: 'Họ và tên khai sinh.', en: 'The name at birth.' },
      required: true,
      example: 'Nguyễn Thị Ánh',
      type: text({ max: 100 }),
    },
    {
      field: 'identifier',
      headers: { vi: 'Số định danh', en: 'Personal identifier' },
      description: { vi: 'Số định danh cá nhân.', en: 'The personal identifier.' },
      sensitive: true,
      example: '001190012345',
      type: code({
        pattern: /\d{12}/,
        digits: 12,
        expected: { vi: '12 chữ số', en: '12 digits' },
      }),
    },
    {
      field: 'born',
      headers: { vi: 'Ngày sinh', en: 'Date of birth' },
      description: { vi: 'Ngày, hoặc tháng.', en: 'A day, or a month.' },
      required: true,
      example: '02/09/1990',
      type: day({ orMonth: true, max: '2020-12-31' }),
    },
    {
      field: 'gender',
      headers: { vi: 'Giới tính', en: 'Gender' },
      description: { vi: 'Nam hoặc nữ.', en: 'Male or female.' },
      example: 'Nữ',
      type: oneOf([
        { value: 'MALE', vi: 'Nam', en: 'Male' },
        { value: 'FEMALE', vi: 'Nữ', en: 'Female' },
      ]),
    },
    {
      field: 'since',
      headers: { vi: 'Từ tháng', en: 'Since' },
      description: { vi: 'Tháng vào làm.', en: 'The month of entry.' },
      example: '07/2015',
      type: month(),
    },
    {
      field: 'coefficient',
      headers: { vi: 'Hệ số lương', en: 'Salary coefficient' },
      description: { vi: 'Hệ số lương.', en: 'The salary coefficient.' },
      example: '2,34',
      type: decimal({ scale: 2, min: '0', max: '20' }),
    },
    {
      field: 'pay',
      headers: { vi: 'Lương', en: 'Pay' },
      description: { vi: 'Lương tháng.', en: 'What a month pays.' },
      example: '12.500.000',
      type: money(),
    },
    {
      field: 'children',
      headers: { vi: 'Số con', en: 'Children' },
      description: { vi: 'Số con.', en: 'How many children.' },
      example: '2',
      type: integer({ min: 0, max: 20 }),
    },
    {
      field: 'isMember',
      headers: { vi: 'Đảng viên', en: 'Party member' },
      description: { vi: 'Là đảng viên.', en: 'Is a member of the Party.' },
      example: 'có',
      type: boolean(),
    },
    {
      field: 'languages',
      headers: { vi: 'Ngoại ngữ', en: 'Languages' },
      description: { vi: 'Các ngoại ngữ.', en: 'The languages spoken.' },
      example: 'Anh; Pháp',
      type: list(text({ max: 20 }), { max: 5 }),
    },
  ],
});

/** A table whose columns are those of no other. */
export const places = defineTable({
  name: 'places',
  title: { vi: 'Địa điểm', en: 'Places' },
  key: [],
  columns: [
    {
      field: 'place',
      headers: { vi: 'Địa điểm', en: 'Place' },
      description: { vi: 'Tên.', en: 'The name.' },
      required: true,
      example: 'Hà Nội',
      type: text({ max: 50 }),
    },
  ],
});
