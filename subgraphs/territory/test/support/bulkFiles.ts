import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { BulkTable } from '../../src/bulk/BulkTable.ts';
import { readBulkTable } from '../../src/bulk/readBulkTable.ts';

/** Files to convert, in a folder of their own. */
export interface BulkFiles {
  readonly folder: string;
  save(name: string, content: string | Buffer): Promise<string>;
  /** Writes a file and reads it as a conversion does. */
  table(content: string | Buffer, ...columns: readonly string[]): Promise<BulkTable>;
  close(): Promise<void>;
}

export async function openBulkFiles(): Promise<BulkFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'haicap-convert-'));
  const save = async (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  return {
    folder,
    save,
    table: async (content, ...columns) => readBulkTable(await save('table.csv', content), columns),
    close: () => rm(folder, { recursive: true }),
  };
}

/** The rows of a written file, by column. */
export function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, bom: true });
}

export async function rowsIn(path: string): Promise<Record<string, string>[]> {
  return rowsOf(await readFile(path, 'utf8'));
}

/** Cells as lines of CSV, by hand. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
}
