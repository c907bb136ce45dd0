import pg from 'pg';

/** The rows of one table: how many, and a hash of all of them. */
export interface TableContents {
  readonly rows: number;
  readonly hash: string;
}

/** When something was written, and its place in the log, differ from import to import. */
const OF_THE_MOMENT = ['transaction', 'sequence', 'at', 'enacted_at', 'finished_at'];

const TABLES = `
select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'public' and c.relkind in ('r', 'p') order by c.relname`;

const hashOf = (table: string) => `
select count(*)::int as rows, coalesce(md5(string_agg(line, E'\\n' order by line collate "C")), '')
  as hash
from (select (to_jsonb(t) - $1::text[])::text as line from ${pg.escapeIdentifier(table)} t) r`;

/** All rows of a database, by table. */
export async function contentsOf(url: string): Promise<Record<string, TableContents>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const contents: Record<string, TableContents> = {};
    const { rows } = await client.query<{ name: string }>(TABLES);
    for (const { name } of rows) {
      contents[name] = (await client.query(hashOf(name), [OF_THE_MOMENT])).rows[0];
    }
    return contents;
  } finally {
    await client.end();
  }
}
