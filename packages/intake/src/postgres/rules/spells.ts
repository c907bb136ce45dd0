import type { RowRule } from '../TableImport.ts';

/** A time ends after it begins. */
export const endsAfterItBegins: RowRule = {
  field: 'validTo',
  reason: 'CONTRADICTS_COLUMN',
  expected: { vi: 'ngày sau ngày bắt đầu', en: 'a day after the first one' },
  when: 'i.valid_to <= i.valid_from',
};

const OVERLAP = (left: string, right: string) =>
  `${left}.valid_from < coalesce(${right}.valid_to, 'infinity')
    and ${right}.valid_from < coalesce(${left}.valid_to, 'infinity')`;

/**
 * SQL for the lines of rows that overlap an earlier one of the batch, or one of the table that is
 * recorded and that no row of the batch replaces. Rows of one group may not overlap; the key tells a
 * row of the table; `where` confines it to some, with `$` for the row.
 */
export function overlapLines(
  table: string,
  group: readonly string[],
  key: readonly string[],
  where = 'true',
): string {
  const same = (columns: readonly string[], left: string, right: string) =>
    columns.map((column) => `${left}.${column} = ${right}.${column}`).join(' and ');
  const both = (left: string, right: string) =>
    `${where.replaceAll('$', left)} and ${where.replaceAll('$', right)}`;
  return `
select i.line from incoming i join incoming j on ${same(group, 'i', 'j')}
where j.line < i.line and ${both('i', 'j')} and ${OVERLAP('i', 'j')}
union
select i.line from incoming i join ${table} t on ${same(group, 'i', 't')}
where ${both('i', 't')} and ${OVERLAP('i', 't')}
  and not exists (select from incoming k where ${same(key, 'k', 't')})`;
}
