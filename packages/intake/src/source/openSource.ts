import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { csvStreams } from './csvStreams.ts';
import { unreadable } from './fileFaults.ts';
import { type FileFormat, fileFormat, isCompound } from './fileFormat.ts';
import type { RowSource } from './RowSource.ts';
import { readBytes, sizeOf } from './readBytes.ts';
import { xlsxStreams } from './xlsxStreams.ts';

/** A text is never held as a whole, a workbook is. */
const LARGEST_MEGABYTES: Readonly<Record<FileFormat, number>> = { csv: 4000, xlsx: 200 };
/** Enough to know a format by, and to find a header in. */
const BEGINNING = 1024 * 1024;

/**
 * Opens a CSV or XLSX file, told apart by their content. Throws IntakeError for one that is not
 * there, is too large or is neither.
 */
export async function openSource(path: string): Promise<RowSource> {
  const name = basename(path);
  const size = await sizeOf(path, LARGEST_MEGABYTES.csv);
  const { beginning, fingerprint } = await scan(path);
  // What a compound file holds stands anywhere in it.
  const whole = isCompound(beginning) ? await readBytes(path, LARGEST_MEGABYTES.xlsx) : beginning;
  const format = fileFormat(whole, name);
  if (format === 'csv') {
    const streams = csvStreams({ path, name, beginning, isWhole: size <= beginning.length });
    return { name, path, format, fingerprint, total: size, streams };
  }
  await sizeOf(path, LARGEST_MEGABYTES.xlsx);
  const { streams, total } = await xlsxStreams(path, name);
  return { name, path, format, fingerprint, total, streams };
}

async function scan(path: string): Promise<{ beginning: Buffer; fingerprint: string }> {
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  let kept = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: BEGINNING })) {
      hash.update(chunk);
      if (kept < BEGINNING) chunks.push(chunk);
      kept += chunk.length;
    }
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException);
  }
  return { beginning: Buffer.concat(chunks), fingerprint: hash.digest('hex') };
}
