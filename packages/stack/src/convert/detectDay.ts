import { detectTable, misfitCsv } from '@haicap/territory';
import type { BulkWork } from './BulkWork.ts';
import type { ConvertArguments } from './convertArguments.ts';
import { dayLines, detectionSummary, misfitLines } from './detectionReport.ts';

/** Finds the day that the table is of, tells the rows that do not fit, or writes them. */
export async function detectDay(
  { file, step, ...work }: BulkWork,
  { out }: ConvertArguments,
): Promise<string> {
  step('Comparing with the list of each recorded day');
  const result = await detectTable(work);
  for (const line of dayLines(result)) step(line);
  if (file) {
    await file.write(misfitCsv(work.table, result.misfits));
    await file.finish();
  } else {
    for (const line of misfitLines(result.misfits)) step(line);
  }
  return detectionSummary(work.table.name, result, out);
}
