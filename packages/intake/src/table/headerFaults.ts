import type { Language } from '../Bilingual.ts';
import { IntakeError } from '../IntakeError.ts';
import type { RowSource } from '../source/RowSource.ts';
import type { HeaderReading } from './readHeader.ts';
import type { Column, Table } from './Table.ts';

/** Throws IntakeError where a header will not do. */
export function requireHeader(
  { name, streams }: RowSource,
  table: Table,
  header: HeaderReading | undefined,
): void {
  const isFilled = streams.some(({ head }) => head.some(({ cells }) => cells.some(isWord)));
  if (!isFilled) {
    throw new IntakeError('EMPTY', { vi: `${name} không có gì.`, en: `${name} is empty.` });
  }
  if (header === undefined || header.found.length === 0) throw noHeader(name, table);
  const { line, missing, twice, unknown } = header;
  if (missing.length > 0) throw missingColumns(name, header);
  if (twice.length > 0) {
    throw new IntakeError('DUPLICATE_COLUMNS', {
      vi: `${name} có hai cột cùng nghĩa ở dòng ${line}: ${twice.join(', ')}.`,
      en: `${name} has a column twice in line ${line}: ${twice.join(', ')}.`,
    });
  }
  if (unknown.length > 0) {
    const known = columnNames(table.columns);
    throw new IntakeError('UNKNOWN_COLUMNS', {
      vi: `${name} có cột không rõ ở dòng ${line}: ${unknown.join(', ')}; các cột có thể có: ${known.vi}.`,
      en: `${name} has columns in line ${line} that are not known: ${unknown.join(', ')}; there can be ${known.en}.`,
    });
  }
}

/** True for a cell that says anything, by whichever delimiter it was cut. */
function isWord(cell: string | number): boolean {
  return /[\p{L}\p{N}]/u.test(String(cell));
}

function isCell(cell: string | number): boolean {
  return String(cell).trim() !== '';
}

function noHeader(name: string, table: Table): IntakeError {
  const required = columnNames(table.columns.filter((column) => column.required));
  return new IntakeError('NO_HEADER', {
    vi: `${name} không có dòng tiêu đề của bảng “${table.title.vi}”; cần các cột ${required.vi}.`,
    en: `${name} has no header row of the table “${table.title.en}”; expected ${required.en}.`,
  });
}

function missingColumns(name: string, { line, headers, missing }: HeaderReading): IntakeError {
  const wanted = columnNames(missing);
  const found = headers.filter(isCell).join(', ');
  return new IntakeError('MISSING_COLUMNS', {
    vi: `${name} thiếu cột ${wanted.vi}; ở dòng ${line} có: ${found}.`,
    en: `${name} lacks the columns ${wanted.en}; found in line ${line}: ${found}.`,
  });
}

function columnNames(columns: readonly Column[]): Record<Language, string> {
  const named = (first: Language, second: Language) =>
    columns.map(({ headers }) => `${headers[first]} (${headers[second]})`).join(', ');
  return { vi: named('vi', 'en'), en: named('en', 'vi') };
}
