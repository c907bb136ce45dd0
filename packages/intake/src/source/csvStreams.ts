import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { notCsv, notUtf8, unreadable } from './fileFaults.ts';
import type { RowPiece, RowStream } from './RowSource.ts';
import { csvHead, DELIMITERS } from './readCsv.ts';
import type { SheetRow } from './Sheet.ts';

interface CsvFile {
  readonly path: string;
  readonly name: string;
  /** What the header is looked for in. */
  readonly beginning: Buffer;
  /** True where the beginning is all there is. */
  readonly isWhole: boolean;
}

/** A quote that is never closed would make one row of all that follows. */
const LONGEST_ROW = 1024 * 1024;

/** A text as a table, once for each delimiter. Throws IntakeError. */
export function csvStreams(file: CsvFile): readonly RowStream[] {
  const text = utf8Decoder(file.name)(file.beginning, !file.isWhole);
  return DELIMITERS.map((delimiter) => ({
    head: csvHead(text, delimiter),
    pieces: (signal) => pieces(file, delimiter, signal),
  }));
}

async function* pieces(
  { path, name }: CsvFile,
  delimiter: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<RowPiece> {
  const decode = utf8Decoder(name);
  const reader = rowReader(delimiter, name);
  let done = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      signal?.throwIfAborted();
      done += chunk.length;
      yield { rows: await reader.read(decode(chunk, true)), done };
    }
    decode(Buffer.alloc(0), false);
    yield { rows: await reader.end(), done };
  } catch (error) {
    const { syscall } = error as NodeJS.ErrnoException;
    throw syscall === 'open' || syscall === 'read' ? unreadable(path, error as Error) : error;
  } finally {
    reader.close();
  }
}

function utf8Decoder(name: string): (bytes: Buffer, goesOn: boolean) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (bytes, goesOn) => {
    try {
      return decoder.decode(bytes, { stream: goesOn });
    } catch {
      throw notUtf8(name);
    }
  };
}

/** Cuts text that comes in chunks into rows. */
function rowReader(delimiter: string, name: string) {
  let [line, rows]: [number, SheetRow[]] = [1, []];
  let failure: Error | undefined;
  const parser = parse({
    delimiter,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    on_record: (cells: string[], { lines }) => {
      rows.push({ line, cells });
      line = lines + 1;
      return null;
    },
  });
  parser.on('error', (error) => {
    failure = error;
  });
  const taken = () => {
    if (failure) throw failure instanceof CsvError ? notCsv(name, failure) : failure;
    const read = rows;
    rows = [];
    return read;
  };
  return {
    async read(text: string): Promise<readonly SheetRow[]> {
      await new Promise<void>((resolve) => parser.write(text, () => resolve()));
      return taken();
    },
    async end(): Promise<readonly SheetRow[]> {
      // Nothing is left to be read: every record was taken as it came.
      parser.resume();
      await new Promise<void>((resolve) => {
        parser.once('error', () => resolve());
        parser.end(() => resolve());
      });
      return taken();
    },
    close: () => void parser.destroy(),
  };
}
