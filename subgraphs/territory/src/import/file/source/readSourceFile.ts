import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ImportFileError } from '../ImportFileError.ts';
import { readCsv } from './readCsv.ts';
import { readXlsx } from './readXlsx.ts';
import type { Sheet } from './Sheet.ts';

/** A file's name without its folder, the sha256 of its content, and its tables. */
export interface SourceFile {
  readonly name: string;
  readonly fingerprint: string;
  readonly sheets: readonly Sheet[];
}

const MEGABYTE = 1024 * 1024;
const LARGEST_MEGABYTES = 20;

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const OLD_EXCEL = Buffer.from('d0cf11e0', 'hex');

/** Reads a CSV or XLSX file, told apart by their content. Throws ImportFileError. */
export async function readSourceFile(
  path: string,
  largestMegabytes = LARGEST_MEGABYTES,
): Promise<SourceFile> {
  const name = basename(path);
  const bytes = await readBytes(path, largestMegabytes);
  const startsWith = (magic: Buffer) => bytes.subarray(0, magic.length).equals(magic);
  if (startsWith(OLD_EXCEL)) {
    throw new ImportFileError(`${name} is of the old Excel format: save it as XLSX or CSV.`);
  }
  return {
    name,
    fingerprint: createHash('sha256').update(bytes).digest('hex'),
    sheets: startsWith(ZIP) ? await readXlsx(bytes, name) : readCsv(bytes, name),
  };
}

async function readBytes(path: string, largestMegabytes: number): Promise<Buffer> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new ImportFileError(`${path} is not a file.`);
    if (found.size > largestMegabytes * MEGABYTE) {
      throw new ImportFileError(
        `${path} is larger than ${largestMegabytes} MB: split it into several files.`,
      );
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof ImportFileError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const what = FAULTS[code ?? ''] ?? `cannot be read (${code ?? message})`;
    throw new ImportFileError(`The file ${path} ${what}.`, { cause: error });
  }
}
