import type { Table } from '../table/Table.ts';

const TITLES = [
  'Cột / Column',
  'Tên khác / Other names',
  'Bắt buộc / Required',
  'Ý nghĩa',
  'Meaning',
  'Giá trị',
  'Values',
  'Ví dụ / Example',
] as const;

/** What a template says of each column of a table, below its own header. */
export function explanation({ columns }: Table): readonly (readonly string[])[] {
  const rows = columns.map(({ headers, required, description, type, example }) => [
    headers.vi,
    [headers.en, ...(headers.aliases ?? [])].join('; '),
    required ? 'có / yes' : 'không / no',
    description.vi,
    description.en,
    type.expected.vi,
    type.expected.en,
    example,
  ]);
  return [TITLES, ...rows];
}
