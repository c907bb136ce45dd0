import { columnTypes, defineTable, reportedOnColumn } from '@haicap/intake';
import { personColumn } from '../../columns/shared.ts';

const { boolean, month } = columnTypes;

const flag = <const Field extends string>(
  field: Field,
  vi: string,
  en: string,
  empty: 'có' | 'không',
) =>
  ({
    field,
    headers: { vi, en },
    description: {
      vi: `${vi}; để trống là ${empty}.`,
      en: `${en}; ${empty === 'có' ? 'yes' : 'no'} when empty.`,
    },
    example: empty,
    type: boolean(),
  }) as const;

/** Months of compulsory social insurance, both ends included (thời gian đóng BHXH bắt buộc). */
export const insuranceTable = defineTable({
  name: 'insurance',
  title: { vi: 'Thời gian đóng BHXH bắt buộc', en: 'Social insurance' },
  key: ['person', 'fromMonth'],
  columns: [
    personColumn,
    {
      field: 'fromMonth',
      headers: { vi: 'Từ tháng', en: 'From month' },
      description: { vi: 'Tháng đầu tiên.', en: 'The first month.' },
      required: true,
      example: '07/2005',
      type: month(),
    },
    {
      field: 'toMonth',
      headers: { vi: 'Đến tháng', en: 'To month' },
      description: { vi: 'Tháng cuối cùng.', en: 'The last month.' },
      required: true,
      example: '06/2025',
      type: month(),
    },
    flag('publicBody', 'Ở cơ quan Đảng, Nhà nước, đoàn thể', 'In a public body', 'có'),
    flag('arduous', 'Nặng nhọc, độc hại', 'Arduous', 'không'),
    flag('compensated', 'Đã hưởng trợ cấp', 'Compensated', 'không'),
    reportedOnColumn,
  ],
});
