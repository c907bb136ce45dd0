import { agencyCode, columnTypes } from '@haicap/intake';
import { congressTerm } from './options.ts';

/** Columns that several tables of congress have. */
export const organisationColumn = {
  field: 'organisation',
  headers: {
    vi: 'Mã tổ chức đảng',
    en: 'Party organisation code',
    aliases: ['Mã đảng bộ', 'Organisation code'],
  },
  description: {
    vi: 'Mã của tổ chức đảng đã nhập ở bảng tổ chức đảng.',
    en: 'The code of an organisation that the table of party organisations has brought in.',
  },
  required: true,
  example: 'D29.26740',
  type: agencyCode,
} as const;

export const termColumn = {
  field: 'term',
  headers: { vi: 'Nhiệm kỳ', en: 'Term' },
  description: { vi: 'Nhiệm kỳ của đại hội.', en: 'The term of the congress.' },
  required: true,
  example: '2025 - 2030',
  type: congressTerm,
} as const;

/** A column with a day that may be left empty. */
export const dayColumn = <const Field extends string>(field: Field, vi: string, en: string) =>
  ({
    field,
    headers: { vi, en },
    description: { vi: `${vi}; để trống nếu chưa có.`, en: `${en}; empty while there is none.` },
    example: '15/08/2025',
    type: columnTypes.day(),
  }) as const;

/** The largest count of anything that is counted here: more is a slip. */
const MOST = 100_000_000;

/** A column with a count that may be left empty. */
export const countColumn = <const Field extends string>(
  field: Field,
  vi: string,
  en: string,
  example = '3',
) =>
  ({
    field,
    headers: { vi, en },
    description: { vi: `${vi}; để trống nếu không rõ.`, en: `${en}; empty where not known.` },
    example,
    type: columnTypes.integer({ min: 0, max: MOST }),
  }) as const;

/** A column with a count that every row has. */
export const requiredCount = <const Field extends string>(
  field: Field,
  vi: string,
  en: string,
  example: string,
  min = 0,
) =>
  ({
    ...countColumn(field, vi, en, example),
    description: { vi: `${vi}.`, en: `${en}.` },
    required: true,
    type: columnTypes.integer({ min, max: MOST }),
  }) as const;
