import type { RowStream } from './RowSource.ts';
import { readBytes } from './readBytes.ts';
import { readXlsx } from './readXlsx.ts';

const PIECE = 1000;

/** The sheets of a workbook, and how many rows the largest has. Throws IntakeError. */
export async function xlsxStreams(
  path: string,
  name: string,
): Promise<{ readonly streams: readonly RowStream[]; readonly total: number }> {
  const sheets = await readXlsx(await readBytes(path, Number.POSITIVE_INFINITY), name);
  const streams = sheets.map(({ head, rows }) => ({
    head,
    async *pieces(signal?: AbortSignal) {
      for (let at = 0; at < rows().length; at += PIECE) {
        signal?.throwIfAborted();
        const some = rows().slice(at, at + PIECE);
        yield { rows: some, done: at + some.length };
      }
    },
  }));
  return { streams, total: Math.max(0, ...sheets.map(({ rows }) => rows().length)) };
}
