import { setImmediate } from 'node:timers/promises';
import type { CalendarDay } from '@haicap/domain-kit';
import type { DataSource } from 'typeorm';
import type { UnitListMisfitReason } from '../__generated__/types.ts';
import { territoryDatabase } from '../database.ts';
import { loadChangeDays } from '../loaders/changeDays.ts';
import { type ListFits, loadListFits } from '../queries/listFits.ts';
import {
  bestDays,
  type DaySpan,
  fittingDays,
  isAmbiguous,
  type RankedDays,
  rankDays,
} from '../rules/rankDays.ts';
import type { BulkOptions } from './BulkOptions.ts';
import type { BulkRow } from './BulkTable.ts';
import { inBatches } from './inBatches.ts';

/** A row that does not fit the days that fit best. */
export interface RowMisfit {
  readonly row: BulkRow;
  /** Of several that fit equally well, those that it does not fit. */
  readonly on: DaySpan;
  readonly reason: UnitListMisfitReason;
  readonly otherDays: readonly DaySpan[];
}

export interface DetectTableResult {
  /** How many rows say anything. */
  readonly rows: number;
  readonly ambiguous: boolean;
  readonly days: readonly RankedDays[];
  readonly misfits: readonly RowMisfit[];
}

/** Which day's list of units a table is, and the rows that do not fit; rows that say nothing do not count. */
export async function detectTable(options: BulkOptions): Promise<DetectTableResult> {
  const database = await territoryDatabase(options.url, 2).initialize();
  try {
    return await run(database, options);
  } finally {
    await database.destroy();
  }
}

async function run(database: DataSource, options: BulkOptions): Promise<DetectTableResult> {
  const days = await loadChangeDays(database);
  const rows = options.table.rows.filter(({ input }) => input.text !== '');
  const fits = await fitsOf(database, { ...options, rows }, days);
  const counts = new Map<string, number>();
  for (const { input } of rows) counts.set(input.text, (counts.get(input.text) ?? 0) + 1);
  const ranked = rankDays(
    days,
    [...fits].map(([text, one]) => ({ ...one, count: counts.get(text) ?? 0 })),
  );
  return {
    rows: rows.length,
    ambiguous: isAmbiguous(ranked),
    days: ranked,
    misfits: bestDays(ranked).flatMap(({ at, from, to }) =>
      rows.flatMap((row): RowMisfit[] => {
        const { fits: on, misfit } = fits.get(row.input.text) as ListFits;
        if (on[at]) return [];
        return [{ row, on: { from, to }, reason: misfit, otherDays: fittingDays(days, on) }];
      }),
    ),
  };
}

async function fitsOf(
  database: DataSource,
  { rows, onProgress, signal }: BulkOptions & { readonly rows: readonly BulkRow[] },
  days: readonly CalendarDay[],
): Promise<ReadonlyMap<string, ListFits>> {
  const fits = new Map<string, ListFits>();
  let done = 0;
  onProgress?.(0, rows.length);
  for (const batch of inBatches(rows)) {
    signal?.throwIfAborted();
    const values = batch.inputs.map(({ text, isCode }) => ({
      text,
      kind: isCode ? ('CODE' as const) : ('NAME' as const),
    }));
    const found = await loadListFits(database, values, days);
    for (const [at, { text }] of values.entries()) fits.set(text, found[at] as ListFits);
    done += batch.rows.length;
    onProgress?.(done, rows.length);
    await setImmediate();
  }
  return fits;
}
