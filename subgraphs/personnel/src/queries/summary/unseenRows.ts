import { bindings } from '@haicap/subgraph-kit';
import type { Pool } from 'pg';
import type { CountRow } from '../../rules/disclosure/Counts.ts';
import type { Sight } from '../sight.ts';
import { chosenUnits } from './chosenUnits.ts';
import type { Grouping } from './SummaryQuery.ts';
import { dimensionAt, type SummarySpan, type SummarySubject } from './SummarySubject.ts';

/** The whole table behind an answer, for its part that a viewer may not see the people of. */
export interface UnseenTable {
  readonly subject: SummarySubject;
  readonly span: SummarySpan;
  /** What is told apart, down to which level; every row, whatever was filtered. */
  readonly told: readonly Grouping[];
  readonly sight: Sight;
  /** The provinces whose units are told apart; of the others the sum will do. All when null. */
  readonly provinces: readonly string[] | null;
}

/** A row of the table with its sums by name. */
export interface UnseenRow {
  readonly path: CountRow['path'];
  readonly sums: Readonly<Record<string, number>>;
}

/** Reads the table: one statement. */
export async function unseenRows(pool: Pool, table: UnseenTable): Promise<readonly UnseenRow[]> {
  const { subject, span, told, sight, provinces } = table;
  const { values, bind } = bindings();
  const chosen = chosenUnits(span.day, 0, bind, []);
  const unseen = `not (u.id = any(${bind(sight)}::text[]) or u.province = any(${bind(sight)}::text[]))`;
  const unit = provinces
    ? `case when u.province = any(${bind(provinces)}::text[]) then u.id end`
    : 'u.id';
  const keys = told.flatMap(({ dimension, level }) => {
    const columns = subject.dimensions[dimensionAt(subject, dimension)]?.columns ?? [];
    return columns.slice(0, level).map((column) => (column === 'u.id' ? unit : column));
  });
  const names = Object.keys(subject.measures);
  const { rows } = await pool.query<Readonly<Record<string, string | number | null>>>(
    `with chosen as (${chosen})
     select ${[
       ...keys.map((key, i) => `${key} as "key${i}"`),
       ...names.map((name) => `${subject.measures[name]} as "${name}"`),
     ].join(', ')}
     from ${subject.source(span, bind)} t join chosen u on u.id = t.unit_id
     where ${unseen}
     group by ${keys.length > 0 ? keys.map((_, i) => i + 1).join(', ') : '()'} having count(*) > 0`,
    [...values],
  );
  return rows.map((row) => {
    let at = 0;
    return {
      path: told.map(({ level }) => {
        at += level;
        return Array.from({ length: level }, (_, i) => row[`key${at - level + i}`]).flatMap(
          (value) => (value === null || value === undefined ? [] : [String(value)]),
        );
      }),
      sums: Object.fromEntries(names.map((name) => [name, Number(row[name])])),
    };
  });
}
