import type { RowSource, RowStream } from '../source/RowSource.ts';
import { requireHeader } from './headerFaults.ts';
import { type HeaderReading, headerReader } from './readHeader.ts';
import type { Table } from './Table.ts';

/** Where a table stands in a file. */
export interface FoundHeader {
  readonly stream: RowStream;
  readonly header: HeaderReading;
}

/**
 * Finds the table: the first sheet, or else the delimiter, by which a row has all columns that the
 * table must have; titles may stand above it. Throws IntakeError that says what is wrong.
 */
export function findHeader(source: RowSource, table: Table): FoundHeader {
  const best = bestHeader(source, table);
  requireHeader(source, table, best?.header);
  return best as FoundHeader;
}

/** The likeliest header of a table, whether or not it will do; undefined in an empty file. */
export function bestHeader(source: RowSource, table: Table): FoundHeader | undefined {
  const read = headerReader(table);
  const perStream = source.streams.flatMap((stream) => {
    const readings = stream.head.map((row) => ({ stream, header: read(row) }));
    return readings.toSorted(byFit).slice(0, 1);
  });
  const complete = perStream.find(({ header }) => isComplete(header));
  // A text is one table, cut in several ways; a workbook has several tables.
  if (complete && source.format === 'xlsx') return complete;
  return perStream.toSorted(byFit)[0];
}

export function isComplete({ missing, found }: HeaderReading): boolean {
  return missing.length === 0 && found.length > 0;
}

function byFit({ header: left }: FoundHeader, { header: right }: FoundHeader): number {
  return (
    Number(isComplete(right)) - Number(isComplete(left)) || right.found.length - left.found.length
  );
}
