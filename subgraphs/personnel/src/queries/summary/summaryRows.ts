import { bindings, UserError } from '@haicap/subgraph-kit';
import type { Pool } from 'pg';
import { chosenUnits } from './chosenUnits.ts';
import { type Condition, MOST_CELLS, type SummaryQuery, type SummaryRow } from './SummaryQuery.ts';
import { dimensionAt } from './SummarySubject.ts';

type Row = Readonly<Record<string, string | number | boolean>>;

/** Too much for one answer. */
export const tooCostly = (): UserError =>
  new UserError(
    'OPERATION_TOO_COSTLY',
    `groupBy: the answer would rest on more than ${MOST_CELLS} rows; group by less or filter by province.`,
    { argument: 'groupBy', largest: MOST_CELLS },
  );

/** The rows of a summary as they are, in no order. One statement. Errors: OPERATION_TOO_COSTLY. */
export async function summaryRows(pool: Pool, query: SummaryQuery): Promise<SummaryRow[]> {
  const { subject, span, groups, conditions } = query;
  const { values, bind } = bindings();
  const columnsOf = ({ dimension, level }: { dimension: string; level: number }) =>
    subject.dimensions[dimensionAt(subject, dimension)]?.columns.slice(0, level) ?? [];
  const column = ({ level, ...of }: Condition) => columnsOf({ ...of, level })[level - 1];
  const isPlace = ({ dimension }: { dimension: string }) => dimension === 'place';
  const placeLevel = groups.find(isPlace)?.level ?? 0;
  const chosen = chosenUnits(span.day, placeLevel, bind, conditions.filter(isPlace));
  const keys = groups.flatMap(columnsOf);
  const where = conditions
    .filter((condition) => !isPlace(condition))
    .map((condition) => `${column(condition)} = any(${bind(condition.values)}::text[])`);
  const { rows } = await pool.query<Row>(
    `with chosen as (${chosen})
     select ${keys.map((key, i) => `${key} as "key${i}",`).join(' ')}
       ${Object.entries(subject.measures)
         .map(([name, sql]) => `${sql} as "${name}",`)
         .join(' ')}
       count(distinct t.unit_id)::int as reported, min(u.existing)::int as existing,
       max(t.reported_on)::text as latest, bool_or(t.is_sample) as "isSample"
     from ${subject.source(span, bind)} t join chosen u on u.id = t.unit_id
     ${where.length > 0 ? `where ${where.join(' and ')}` : ''}
     group by ${keys.length > 0 ? keys.join(', ') : '()'} having count(*) > 0
     limit ${MOST_CELLS + 1}`,
    [...values],
  );
  if (rows.length > MOST_CELLS) throw tooCostly();
  return rows.map((row) => rowOf(query, row));
}

function rowOf({ subject, groups }: SummaryQuery, row: Row): SummaryRow {
  let at = 0;
  const path = groups.map(({ level }) => {
    at += level;
    return Array.from({ length: level }, (_, i) => String(row[`key${at - level + i}`]));
  });
  return {
    path,
    sums: Object.fromEntries(
      Object.keys(subject.measures).map((name) => [name, Number(row[name])]),
    ),
    coverage: {
      reported: Number(row.reported),
      existing: Number(row.existing),
      latestReportedOn: String(row.latest),
    },
    isSample: row.isSample === true,
  };
}
