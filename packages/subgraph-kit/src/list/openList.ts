import type { Pool } from 'pg';
import type { ListReader } from './listPages.ts';

/** Reads a list that tells of nobody in particular. */
export function openList<Row extends object>(pool: Pool): ListReader<Row> {
  return {
    rows: async (sql, values) => (await pool.query<Row & { at: number }>(sql, [...values])).rows,
    counts: async (sql, values) => (await pool.query<{ count: number }>(sql, [...values])).rows,
  };
}
