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

type Values = Readonly<Record<string, string | number | null>>;

/** Reads tables, all by one statement. */
export async function unseenRows(
  pool: Pool,
  tables: readonly UnseenTable[],
): Promise<readonly (readonly UnseenRow[])[]> {
  const { values, bind } = bindings();
  const each = tables.map(
    (table, at) => `select ${at} as at, to_jsonb(x) as row from (${tableSql(table, bind)}) x`,
  );
  const { rows } = await pool.query<{ at: number; row: Values }>(each.join('\nunion all\n'), [
    ...values,
  ]);
  return tables.map((table, at) =>
    rows.filter((row) => row.at === at).map(({ row }) => rowOf(table, row)),
  );
}

function tableSql(
  { subject, span, told, sight, provinces }: UnseenTable,
  bind: (value: unknown) => string,
): string {
  const unit = () =>
    provinces === null
      ? 'u.id'
      : `case when u.province = any(${bind(provinces)}::text[]) then u.id end`;
  const keys = told.flatMap(({ dimension, level }) => {
    const columns = subject.dimensions[dimensionAt(subject, dimension)]?.columns ?? [];
    return columns.slice(0, level).map((column) => (column === 'u.id' ? unit() : column));
  });
  const columns = [
    ...keys.map((key, i) => `${key} as "key${i}"`),
    ...Object.entries(subject.measures).map(([name, sql]) => `${sql} as "${name}"`),
  ];
  const seen = `${bind(sight)}::text[]`;
  return `with chosen as (${chosenUnits(span.day, 0, bind, [])})
    select ${columns.join(', ')}
    from ${subject.source(span, bind)} t join chosen u on u.id = t.unit_id
    where not (u.id = any(${seen}) or u.province = any(${seen}))
    group by ${keys.length > 0 ? keys.map((_, i) => i + 1).join(', ') : '()'} having count(*) > 0`;
}

function rowOf({ subject, told }: UnseenTable, row: Values): UnseenRow {
  let at = 0;
  const path = told.map(({ level }) => {
    at += level;
    const own = Array.from({ length: level }, (_, i) => row[`key${at - level + i}`]);
    return own.flatMap((value) => (typeof value === 'string' ? [value] : []));
  });
  const names = Object.keys(subject.measures);
  return { path, sums: Object.fromEntries(names.map((name) => [name, Number(row[name])])) };
}
