import type { RowFault } from '../faults/RowFault.ts';
import { readPieces } from '../rows/readRows.ts';
import { openSource } from '../source/openSource.ts';
import type { RowSource } from '../source/RowSource.ts';
import { type FoundHeader, findHeader } from '../table/findHeader.ts';
import type { Table } from '../table/Table.ts';
import { batchRunner } from './batchRunner.ts';
import type { IntakeOptions, IntakeOutcome, IntakeResult } from './IntakeOptions.ts';
import type { IntakeSession } from './IntakeSession.ts';
import { inBatches } from './inBatches.ts';
import { type RejectedRows, rejectedRows } from './rejectedRows.ts';

const BATCH_ROWS = 5000;
const FAULT_LIMIT = 10_000;

/**
 * Imports a file through a subgraph's session, all or nothing, or without the rows that do not fit.
 * Throws IntakeError where the file is not of the table, and the signal's reason when stopped; then
 * nothing is written.
 */
export async function runIntake<Of extends Table>(
  options: IntakeOptions<Of>,
): Promise<IntakeResult> {
  const { table, file, skipBad = false, rejectedFile, signal } = options;
  const source = typeof file === 'string' ? await openSource(file) : file;
  const found = findHeader(source, table);
  signal?.throwIfAborted();
  const rejects =
    skipBad && rejectedFile ? await rejectedRows(rejectedFile, found.header) : undefined;
  try {
    return await inSession(options, { source, found, rejects });
  } finally {
    await rejects?.discard();
  }
}

interface Work {
  readonly source: RowSource;
  readonly found: FoundHeader;
  readonly rejects: RejectedRows | undefined;
}

async function inSession<Of extends Table>(
  options: IntakeOptions<Of>,
  work: Work,
): Promise<IntakeResult> {
  const { skipBad = false, dryRun = false, rejectedFile, signal } = options;
  const { name, fingerprint } = work.source;
  const fields = new Set(work.found.header.found.map(({ column }) => column.field));
  const session = await options.open({ name, fingerprint, fields });
  let result: IntakeResult;
  try {
    const tally = await readAll(options, work, session);
    signal?.throwIfAborted();
    const isRefused = tally.rejected > 0 && !skipBad;
    const outcome: IntakeOutcome = isRefused ? 'refused' : dryRun ? 'dry-run' : 'written';
    // Rows that are left out must be safe before the others are taken.
    const isKept = (await work.rejects?.finish()) ?? false;
    if (outcome === 'written') await session.commit();
    const kept = isKept && rejectedFile ? rejectedFile : null;
    result = { outcome, name, fingerprint, ...tally, rejectedFile: kept };
  } catch (error) {
    await session.rollback().catch(() => undefined);
    throw error;
  }
  if (result.outcome !== 'written') await session.rollback();
  return result;
}

type Tally = Omit<IntakeResult, 'outcome' | 'name' | 'fingerprint' | 'rejectedFile'>;

async function readAll<Of extends Table>(
  options: IntakeOptions<Of>,
  { source, found, rejects }: Work,
  session: IntakeSession<Of>,
): Promise<Tally> {
  const { table, signal, batchRows = BATCH_ROWS, faultLimit = FAULT_LIMIT } = options;
  const run = batchRunner(table, session);
  const faults: RowFault[] = [];
  const tally = { rows: 0, rejected: 0, faultCount: 0, added: 0, changed: 0, same: 0 };
  const tell = (done: number) =>
    options.onProgress?.({
      done,
      total: source.total,
      unit: source.format === 'csv' ? 'bytes' : 'rows',
      rows: tally.rows,
    });
  tell(0);
  for await (const batch of inBatches(readPieces(found, table, signal), batchRows)) {
    signal?.throwIfAborted();
    const { rejected, counts } = await run(batch.rows);
    await rejects?.write(rejected);
    const found = rejected.flatMap((one) => one.faults);
    faults.push(...found.slice(0, faultLimit - faults.length));
    tally.rows += batch.rows.length;
    tally.rejected += rejected.length;
    tally.faultCount += found.length;
    tally.added += counts.added;
    tally.changed += counts.changed;
    tally.same += counts.same;
    tell(batch.done);
  }
  return { ...tally, faults };
}
