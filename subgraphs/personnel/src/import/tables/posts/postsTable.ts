import {
  columnTypes,
  defineTable,
  reportedOnColumn,
  validFromColumn,
  validToColumn,
} from '@haicap/intake';
import { qualification, speciality, staffCategory } from '../../columns/options.ts';
import { organisationColumn } from '../../columns/shared.ts';

const { boolean, day, text } = columnTypes;

/** Places to be filled, and what they ask for (vị trí việc làm, chức danh). */
export const postsTable = defineTable({
  name: 'posts',
  title: { vi: 'Vị trí việc làm', en: 'Posts' },
  key: ['organisation', 'title', 'category', 'speciality', 'validFrom'],
  columns: [
    organisationColumn,
    {
      field: 'title',
      headers: { vi: 'Chức danh', en: 'Title', aliases: ['Vị trí việc làm', 'Post'] },
      description: { vi: 'Tên vị trí, chức danh.', en: 'What the post is called.' },
      required: true,
      example: 'Chuyên viên địa chính',
      type: text({ max: 200 }),
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
      description: { vi: 'Lĩnh vực công tác.', en: 'The field that it belongs to.' },
      required: true,
      example: 'Đất đai, môi trường',
      type: speciality,
    },
    {
      field: 'isHead',
      headers: { vi: 'Người đứng đầu', en: 'Head of the body' },
      description: { vi: 'Có, nếu là người đứng đầu.', en: 'Yes for the head of the body.' },
      example: 'không',
      type: boolean(),
    },
    {
      field: 'requiredQualification',
      headers: { vi: 'Trình độ tối thiểu', en: 'Required qualification' },
      description: { vi: 'Trình độ tối thiểu.', en: 'What it asks for at least.' },
      example: 'Đại học',
      type: qualification,
    },
    {
      field: 'requiredSpeciality',
      headers: { vi: 'Đòi hỏi chuyên môn', en: 'Asks for the speciality' },
      description: {
        vi: 'Không, nếu không đòi hỏi đúng chuyên môn; để trống là có.',
        en: 'No where the field is not asked for; yes when empty.',
      },
      example: 'có',
      type: boolean(),
    },
    {
      field: 'fillBy',
      headers: { vi: 'Hạn bố trí', en: 'Fill by' },
      description: { vi: 'Ngày phải bố trí xong.', en: 'The day by which it must be filled.' },
      example: '31/12/2025',
      type: day(),
    },
    validFromColumn,
    validToColumn,
    reportedOnColumn,
  ],
});
