import { IntakeError } from '../IntakeError.ts';
import type { RowSource } from '../source/RowSource.ts';
import { bestHeader, isComplete } from './findHeader.ts';
import type { Table } from './Table.ts';

/**
 * The one table whose columns a file has. Where several have all that they must, those that know the
 * most of the file's columns count. Throws IntakeError where none or several could be meant.
 */
export function identifyTable<Of extends Table>(source: RowSource, tables: readonly Of[]): Of {
  const fitting = tables.flatMap((table) => {
    const best = bestHeader(source, table);
    return best && isComplete(best.header) ? [{ table, unknown: best.header.unknown.length }] : [];
  });
  const least = Math.min(...fitting.map(({ unknown }) => unknown));
  const [first, ...others] = fitting.filter(({ unknown }) => unknown === least);
  if (first && others.length === 0) return first.table;
  const names = (some: readonly { readonly name: string }[]) =>
    some.map(({ name }) => name).join(', ');
  const { name } = source;
  if (!first) {
    throw new IntakeError('UNKNOWN_TABLE', {
      vi: `Các cột của ${name} không phải của bảng nào: hãy nêu bảng với --table (${names(tables)}).`,
      en: `The columns of ${name} are those of no table: name one with --table (${names(tables)}).`,
    });
  }
  const could = names([first, ...others].map(({ table }) => table));
  throw new IntakeError('UNKNOWN_TABLE', {
    vi: `Các cột của ${name} có thể là của nhiều bảng: hãy nêu một bảng với --table (${could}).`,
    en: `The columns of ${name} could be those of several tables: name one with --table (${could}).`,
  });
}
