import { type CopyValue, copyRows } from '@haicap/subgraph-kit';
import type { IntakeRow } from '../../rows/IntakeRow.ts';
import type { ImportRun, RowValues, TableImport } from '../TableImport.ts';

const snake = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Has rows of a file in the temporary table `staged`, as they were read. */
export interface Staging {
  /** Makes the table, once in a transaction. */
  readonly create: string;
  fill(rows: readonly IntakeRow[]): Promise<void>;
}

/** Stages the rows of a table, in the run's transaction. */
export function staging<Run extends ImportRun>(
  { table, types, hidden = [], derivedTypes = {}, derive }: TableImport<Run>,
  run: Run,
): Staging {
  const { client, today } = run;
  const fields = table.columns.map(({ field }) => field).filter((field) => !hidden.includes(field));
  const derived = Object.keys(derivedTypes);
  const columns = [
    'line integer',
    'reported_given boolean',
    ...fields.map((field) => `${snake(field)} ${types[field] ?? 'text'}`),
    ...derived.map((name) => `${name} ${derivedTypes[name]}`),
  ];
  const names = ['line', 'reported_given', ...fields.map(snake), ...derived];

  function cells({ line, values }: IntakeRow): readonly CopyValue[] {
    const row = values as RowValues;
    const more = derive?.(row, run) ?? {};
    const given = row.reportedOn !== null;
    return [
      line,
      given,
      ...fields.map((field) => cell(field === 'reportedOn' ? (row[field] ?? today) : row[field])),
      ...derived.map((name) => more[name] ?? null),
    ];
  }

  return {
    create: `create temporary table staged (${columns.join(', ')}) on commit drop`,
    async fill(rows) {
      await client.query('truncate staged');
      await copyRows(client, `staged (${names.join(', ')})`, rows.map(cells));
    },
  };
}

/** A value as COPY takes it. The items of a list are names of an enum, which need no quotes. */
function cell(value: unknown): CopyValue {
  return Array.isArray(value) ? `{${value.join(',')}}` : ((value ?? null) as CopyValue);
}
