import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Counts } from '../../rules/disclosure/Counts.ts';
import { protect } from '../../rules/disclosure/protect.ts';
import type { UnseenProtection } from './hiddenIn.ts';
import type { Grouping } from './SummaryQuery.ts';
import type { UnseenRow } from './unseenRows.ts';

/** One kind of count of a table: what of its sums is counted, and which of the counts are of groups. */
export interface CountKind {
  /** Tells it from other kinds over the same table. */
  readonly name: string;
  readonly counts: (sums: UnseenRow['sums']) => readonly number[];
  readonly groups?: Counts['groups'] | undefined;
}

/** How many rows the tables that are remembered may have together. */
const MOST_ROWS = 200_000;

const known = new LRUCache<string, UnseenProtection>({ maxSize: MOST_ROWS });

/**
 * Protects one kind of count of a table. To protect is costly and depends on the counts alone, so a
 * table with the same counts, of whichever request, is protected once.
 */
export function protectRows(
  told: readonly Grouping[],
  rows: readonly UnseenRow[],
  kind: CountKind,
): UnseenProtection {
  const counted = rows.map(({ path, sums }) => ({ path, counts: kind.counts(sums) }));
  const key = fingerprint(told, counted, kind.name);
  const before = known.get(key);
  if (before) return before;
  const groups = kind.groups ?? (() => Number.POSITIVE_INFINITY);
  const width = counted[0]?.counts.length ?? 0;
  const table: UnseenProtection = {
    told,
    protection: protect({
      dimensions: told.map(({ dimension, level }) => ({ name: dimension, depth: level })),
      rows: counted,
      groups: (grain) => Math.min(groups(grain), width),
    }),
  };
  known.set(key, table, { size: Math.max(1, rows.length) });
  return table;
}

/** The same for the same rows, in whatever order the database answers them. */
function fingerprint(told: readonly Grouping[], rows: Counts['rows'], name: string): string {
  const hash = createHash('sha256').update(JSON.stringify([name, told]));
  for (const row of rows.map((each) => JSON.stringify(each)).sort()) hash.update(row);
  return hash.digest('base64');
}
