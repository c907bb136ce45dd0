import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** A value that COPY takes as text. */
export type CopyValue = string | number | boolean | null;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function line(values: readonly CopyValue[]): string {
  const fields = values.map((value) =>
    value === null ? '\\N' : String(value).replace(/[\\\n\r\t]/g, (char) => ESCAPES[char] ?? char),
  );
  return `${fields.join('\t')}\n`;
}

function* chunks(rows: readonly (readonly CopyValue[])[]): Generator<string> {
  const size = 500;
  for (let start = 0; start < rows.length; start += size) {
    yield rows
      .slice(start, start + size)
      .map(line)
      .join('');
  }
}

/** Writes rows into `target` ("table (column, ...)") with COPY, in the client's transaction. */
export async function copyRows(
  client: PoolClient,
  target: string,
  rows: readonly (readonly CopyValue[])[],
): Promise<void> {
  await pipeline(Readable.from(chunks(rows)), client.query(copyFrom(`copy ${target} from stdin`)));
}
