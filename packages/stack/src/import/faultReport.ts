import { type FileHandle, open } from 'node:fs/promises';
import { ImportFileError } from '@haicap/intake';
import { faultSentence, type RowFault } from '@haicap/territory';
import type { Undo } from '../undo.ts';

const COLUMNS = ['line', 'column', 'reason', 'found', 'expected'] as const;

/** How many rows that do not fit are told on the terminal. */
const TOLD = 50;

/** The first faults as lines for the terminal, and how many more there are. */
export function faultLines(faults: readonly RowFault[]): readonly string[] {
  const lines = faults.slice(0, TOLD).map((fault) => `  ${faultSentence(fault)}`);
  const more = faults.length - lines.length;
  if (more === 0) return lines;
  return [...lines, `  and ${more.toLocaleString('en')} more; --report FILE writes all.`];
}

/** A file for the faults, opened before anything is written elsewhere. Throws ImportFileError. */
export async function reportAt(path: string, undo: Undo): Promise<FileHandle> {
  return undo.start(
    () => openReport(path),
    (report) => report.close(),
  );
}

async function openReport(path: string): Promise<FileHandle> {
  return open(path, 'w').catch((cause: NodeJS.ErrnoException) => {
    throw new ImportFileError(`The report cannot be written to ${path} (${cause.code}).`, {
      cause,
    });
  });
}

/** All faults as CSV, with the mark by which Excel knows UTF-8. */
export function faultCsv(faults: readonly RowFault[]): string {
  const rows = faults.map((fault) => COLUMNS.map((column) => field(fault[column])).join(','));
  return `\uFEFF${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

function field(value: string | number | null): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
