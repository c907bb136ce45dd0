import { setImmediate } from 'node:timers/promises';
import type { CalendarDay } from '@haicap/domain-kit';
import { BYTE_ORDER_MARK, csvText } from '@haicap/intake';
import type { DataSource } from 'typeorm';
import type { ConversionStatus } from '../__generated__/types.ts';
import { territoryDatabase } from '../database.ts';
import { convertUnits } from '../queries/convertUnits.ts';
import { requireRecorded } from '../recordedDays.ts';
import type { BulkOptions } from './BulkOptions.ts';
import { CONVERSION_COLUMNS, conversionCells } from './conversionCells.ts';
import { type Batch, inBatches } from './inBatches.ts';
import { outputColumns } from './output/outputColumns.ts';
import { requestOf } from './requestOf.ts';

export interface ConvertTableOptions extends BulkOptions {
  /** The day on which the inputs were right. */
  readonly from: CalendarDay;
  /** The day to convert to; today when left out. */
  readonly to?: CalendarDay;
  /** Takes the CSV file piece by piece. */
  readonly write: (text: string) => Promise<void>;
}

/** How many rows were read, by the status of their answers, and written. */
export interface ConvertTableResult {
  readonly rows: number;
  readonly written: number;
  readonly statuses: Readonly<Record<ConversionStatus, number>>;
}

interface Answer {
  readonly status: ConversionStatus;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Converts a table row by row, in batches of distinct inputs through `convertUnits`: each row once
 * for each unit that its input may have become, and once where there is none.
 * Errors: TERRITORY_DAY_NOT_RECORDED.
 */
export async function convertTable(options: ConvertTableOptions): Promise<ConvertTableResult> {
  requireRecorded(options.from);
  requireRecorded(options.to ?? options.today);
  const database = await territoryDatabase(options.url, 2).initialize();
  try {
    return await run(database, options);
  } finally {
    await database.destroy();
  }
}

async function run(
  database: DataSource,
  { table, write, onProgress, signal, ...days }: ConvertTableOptions,
): Promise<ConvertTableResult> {
  const answers = new Map<string, Answer>();
  const statuses = { EXACT: 0, SEVERAL: 0, UNKNOWN: 0 };
  let [done, written] = [0, 0];
  onProgress?.(0, table.rows.length);
  await write(`${BYTE_ORDER_MARK}${csvText([outputColumns(table.columns, CONVERSION_COLUMNS)])}`);
  for (const batch of inBatches(table.rows)) {
    signal?.throwIfAborted();
    for (const [text, answer] of await answersOf(database, batch, days)) answers.set(text, answer);
    const lines = batch.rows.flatMap(({ cells, input }) => {
      const { status, rows } = answers.get(input.text) as Answer;
      statuses[status] += 1;
      return rows.map((row) => [...cells, ...row]);
    });
    await write(csvText(lines));
    written += lines.length;
    done += batch.rows.length;
    onProgress?.(done, table.rows.length);
    await setImmediate();
  }
  signal?.throwIfAborted();
  return { rows: done, written, statuses };
}

async function answersOf(
  database: DataSource,
  { inputs }: Batch,
  { from, to, today }: Pick<ConvertTableOptions, 'from' | 'to' | 'today'>,
): Promise<readonly (readonly [string, Answer])[]> {
  if (inputs.length === 0) return [];
  const context = requestOf(database, today);
  const conversions = await convertUnits(context, {
    inputs: inputs.map(({ text, isCode }) => (isCode ? { code: text } : { address: text })),
    from,
    to,
  });
  return Promise.all(
    conversions.map(async (conversion) => {
      const rows = await conversionCells(conversion, context);
      return [conversion.input, { status: conversion.status, rows }] as const;
    }),
  );
}
