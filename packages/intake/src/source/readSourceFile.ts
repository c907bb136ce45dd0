import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileFormat } from './fileFormat.ts';
import { readBytes } from './readBytes.ts';
import { readCsv } from './readCsv.ts';
import { readXlsx } from './readXlsx.ts';
import type { Sheet } from './Sheet.ts';

/** A file's name without its folder, the sha256 of its content, and its tables. */
export interface SourceFile {
  readonly name: string;
  readonly fingerprint: string;
  readonly sheets: readonly Sheet[];
}

const LARGEST_MEGABYTES = 20;

/** Reads a whole CSV or XLSX file, told apart by their content. Throws IntakeError. */
export async function readSourceFile(
  path: string,
  largestMegabytes = LARGEST_MEGABYTES,
): Promise<SourceFile> {
  const name = basename(path);
  const bytes = await readBytes(path, largestMegabytes);
  return {
    name,
    fingerprint: createHash('sha256').update(bytes).digest('hex'),
    sheets: fileFormat(bytes, name) === 'xlsx' ? await readXlsx(bytes, name) : readCsv(bytes, name),
  };
}
