import type { ReadPiece } from '../rows/readRows.ts';
import type { Table } from '../table/Table.ts';

/** Cuts pieces, which are as long as they were read, into batches of one length. */
export async function* inBatches<Of extends Table>(
  pieces: AsyncIterable<ReadPiece<Of>>,
  length: number,
): AsyncGenerator<ReadPiece<Of>> {
  let waiting: ReadPiece<Of>['rows'] = [];
  let last = 0;
  for await (const { rows, done } of pieces) {
    waiting = [...waiting, ...rows];
    last = done;
    for (; waiting.length >= length; waiting = waiting.slice(length)) {
      yield { rows: waiting.slice(0, length), done };
    }
  }
  yield { rows: waiting, done: last };
}
