import { columnTypes, defineTable, reportedOnColumn, unitColumn } from '@haicap/intake';
import { identifier } from '../../columns/codes.ts';
import { digitalSkills, qualification, sex, speciality } from '../../columns/options.ts';
import { personColumn } from '../../columns/shared.ts';

const { boolean, day, list, text } = columnTypes;

const KEPT = {
  vi: 'Để trống thì giữ điều đã ghi.',
  en: 'Empty, it leaves what is recorded.',
};

/** People on staff, and who were (cán bộ, công chức, viên chức, người lao động). */
export const peopleTable = defineTable({
  name: 'people',
  title: { vi: 'Nhân sự', en: 'People' },
  // By code or by number, of which a row may lack one: repeated people are found by the import.
  key: [],
  columns: [
    {
      ...personColumn,
      required: false,
      field: 'code',
      description: {
        vi: 'Mã riêng của mỗi người; nếu không có thì cần số định danh.',
        en: 'What tells a person apart; without it the personal identifier is needed.',
      },
    },
    {
      field: 'identifier',
      headers: {
        vi: 'Số định danh',
        en: 'Personal identifier',
        aliases: ['Số định danh cá nhân', 'CCCD', 'Số CCCD'],
      },
      description: {
        vi: `Số định danh cá nhân, được mã hóa khi lưu. ${KEPT.vi}`,
        en: `The number of the identity card, kept enciphered. ${KEPT.en}`,
      },
      sensitive: true,
      example: '001190012345',
      type: identifier,
    },
    {
      field: 'name',
      headers: { vi: 'Họ và tên', en: 'Full name', aliases: ['Họ tên', 'Name'] },
      description: { vi: 'Họ và tên khai sinh.', en: 'The full name; the given name comes last.' },
      required: true,
      example: 'Nguyễn Thị Ánh',
      type: text({ max: 120 }),
    },
    {
      field: 'birthDate',
      headers: { vi: 'Ngày sinh', en: 'Date of birth', aliases: ['Ngày, tháng, năm sinh'] },
      description: { vi: 'Ngày sinh.', en: 'The day of birth.' },
      required: true,
      example: '02/09/1990',
      type: day(),
    },
    {
      field: 'sex',
      headers: { vi: 'Giới tính', en: 'Sex', aliases: ['Gender'] },
      description: { vi: 'Nam hoặc nữ.', en: 'Male or female.' },
      required: true,
      example: 'Nữ',
      type: sex,
    },
    unitColumn,
    {
      field: 'qualification',
      headers: { vi: 'Trình độ', en: 'Qualification', aliases: ['Trình độ đào tạo'] },
      description: { vi: 'Trình độ cao nhất.', en: 'The highest degree or diploma.' },
      required: true,
      example: 'Đại học',
      type: qualification,
    },
    {
      field: 'specialities',
      headers: { vi: 'Chuyên môn', en: 'Specialities', aliases: ['Chuyên môn được đào tạo'] },
      description: { vi: 'Các lĩnh vực được đào tạo.', en: 'The fields of training.' },
      example: 'Địa chính; Xây dựng',
      type: list(speciality, { max: 10 }),
    },
    {
      field: 'digitalSkills',
      headers: { vi: 'Kỹ năng số', en: 'Digital skills' },
      description: { vi: 'Kỹ năng số.', en: 'Skill with digital tools.' },
      example: 'Cơ bản',
      type: digitalSkills,
    },
    {
      field: 'ethnicity',
      headers: { vi: 'Dân tộc', en: 'Ethnicity' },
      description: { vi: `Dân tộc. ${KEPT.vi}`, en: `The ethnic group. ${KEPT.en}` },
      sensitive: true,
      example: 'Kinh',
      type: text({ max: 50 }),
    },
    {
      field: 'partyMember',
      headers: { vi: 'Đảng viên', en: 'Party member' },
      description: { vi: `Là đảng viên. ${KEPT.vi}`, en: `Is a member of the Party. ${KEPT.en}` },
      sensitive: true,
      example: 'có',
      type: boolean(),
    },
    {
      field: 'partyJoinedOn',
      headers: { vi: 'Ngày vào Đảng', en: 'Joined the Party on' },
      description: { vi: `Ngày vào Đảng. ${KEPT.vi}`, en: `The day of joining. ${KEPT.en}` },
      sensitive: true,
      example: '19/05/2012',
      type: day(),
    },
    {
      field: 'subject',
      headers: { vi: 'Tài khoản', en: 'Account', aliases: ['Tài khoản đăng nhập'] },
      description: {
        vi: `Tài khoản mà người đó đăng nhập để xem hồ sơ của mình. ${KEPT.vi}`,
        en: `The account with which the person signs in to see their own record. ${KEPT.en}`,
      },
      sensitive: true,
      example: 'anh.nt',
      type: text({ max: 255 }),
    },
    {
      field: 'leftOn',
      headers: { vi: 'Ngày thôi làm việc', en: 'Left on' },
      description: {
        vi: `Ngày đầu tiên không còn làm việc. ${KEPT.vi}`,
        en: `The first day without work. ${KEPT.en}`,
      },
      example: '01/08/2025',
      type: day(),
    },
    reportedOnColumn,
  ],
});
