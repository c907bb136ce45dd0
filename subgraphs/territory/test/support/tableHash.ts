import type { DataSource } from 'typeorm';

const TABLES = [
  ...['legal_text', 'reorganisation', 'unit', 'unit_version', 'unit_lineage', 'change_log'],
] as const;

/** A hash of every row that a command could write. */
export async function tableHash(database: DataSource): Promise<string> {
  const parts = TABLES.map(
    (table) =>
      `(select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from ${table} t)`,
  );
  const [row] = await database.query(`select concat(${parts.join(', ')}) as hash`);
  return row.hash;
}
