import type { Pool } from 'pg';
import type { PeopleRead, PeopleReader } from '../loaders/peopleReader.ts';
import type { ListReader } from './listPages.ts';

/** Reads a list of rows about people: as the viewer, and on record. */
export function peopleList<Row extends object>(
  people: PeopleReader,
  { fields, personOf }: Pick<PeopleRead<Row>, 'fields' | 'personOf'>,
): ListReader<Row> {
  return {
    rows: (sql, values) => people.read<Row & { at: number }>({ sql, values, fields, personOf }),
    counts: (sql, values) => people.count(sql, values),
  };
}

/** Reads a list that tells of nobody in particular. */
export function openList<Row extends object>(pool: Pool): ListReader<Row> {
  return {
    rows: async (sql, values) => (await pool.query<Row & { at: number }>(sql, [...values])).rows,
    counts: async (sql, values) => (await pool.query<{ count: number }>(sql, [...values])).rows,
  };
}
