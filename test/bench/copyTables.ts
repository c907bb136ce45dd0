import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** Tables as COPY writes them, in order. */
export type TableTexts = readonly { readonly table: string; readonly rows: string }[];

/** Reads tables as COPY writes them. */
export async function readTables(url: string, tables: readonly string[]): Promise<TableTexts> {
  const client = new pg.Client(url);
  await client.connect();
  const texts: { table: string; rows: string }[] = [];
  for (const table of tables) {
    texts.push({ table, rows: await text(client.query(copyTo(`copy ${table} to stdout`))) });
  }
  await client.end();
  return texts;
}

/** Writes them back, nothing else. */
export async function copyTables(client: pg.PoolClient, tables: TableTexts): Promise<void> {
  for (const { table, rows } of tables) {
    const target = client.query(copyFrom(`copy ${table} from stdin`));
    await pipeline(Readable.from([rows]), target);
  }
}
