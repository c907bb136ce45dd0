import type { ChainedRecord, ChainHead } from './AuditEntry.ts';
import { chainHash, NO_HASH } from './chainHash.ts';

/** Walks a chain's rows, given in order, to its first broken place. */
export async function checkChain(
  records: AsyncIterable<ChainedRecord> | Iterable<ChainedRecord>,
  heads: readonly ChainHead[],
): Promise<{ readonly rows: number; readonly fault: string | null }> {
  const kept = new Map(heads.map((head) => [head.sequence, head.hash]));
  let rows = 0;
  let previous = NO_HASH;
  let fault: string | null = null;
  for await (const record of records) {
    rows += 1;
    fault ??= faultOf(record, rows, previous, kept);
    previous = record.hash;
  }
  const furthest = Math.max(0, ...kept.keys());
  if (fault === null && furthest > rows) {
    fault = `row ${rows + 1} is missing: the chain was kept with ${furthest} rows and has ${rows}.`;
  }
  return { rows, fault };
}

function faultOf(
  record: ChainedRecord,
  place: number,
  previous: string,
  kept: ReadonlyMap<number, string>,
): string | null {
  if (record.sequence !== place) return `row ${place} is missing.`;
  if (record.previousHash !== previous) return `row ${place} does not follow the row before it.`;
  if (chainHash(record) !== record.hash) return `row ${place} was changed.`;
  const head = kept.get(place);
  if (head !== undefined && head !== record.hash) {
    return `row ${place} is not the one whose hash was kept elsewhere.`;
  }
  return null;
}
