import { headerKey } from '../source/headerKey.ts';
import type { SheetRow } from '../source/Sheet.ts';
import { headersOf } from './headersOf.ts';
import { isOfRejected, isSideColumn } from './sideColumns.ts';
import type { Column, Table } from './Table.ts';

/** A column of the file that is one of the table. */
export interface FoundColumn {
  readonly column: Column;
  /** Its header as it stands in the file. */
  readonly header: string;
  /** Which cell of a row it is, from 0. */
  readonly at: number;
}

/** A row taken for the header of a table. */
export interface HeaderReading {
  readonly line: number;
  /** All headers as they stand in the file. */
  readonly headers: readonly string[];
  readonly found: readonly FoundColumn[];
  readonly missing: readonly Column[];
  /** The headers of columns that the file has twice. */
  readonly twice: readonly string[];
  readonly unknown: readonly string[];
  /** The places of cells that may hold anything: counts of rows, reasons of rejection. */
  readonly aside: ReadonlySet<number>;
  readonly isOfRejected: boolean;
}

/** Answers what a row would be as the header of the table. */
export function headerReader(table: Table): (row: SheetRow) => HeaderReading {
  const columns = headersOf(table.columns);
  return ({ line, cells }) => {
    const headers = cells.map((cell) => String(cell).trim());
    const named = headers.map((header, at) => ({
      header,
      at,
      column: columns.get(headerKey(header)),
    }));
    const all = named.filter((one): one is FoundColumn => one.column !== undefined);
    const has = (column: Column) => all.find((one) => one.column === column);
    const rest = named.filter(({ header, column }) => header !== '' && column === undefined);
    const aside = rest.filter(({ header }) => isSideColumn(header));
    return {
      line,
      headers,
      found: all.filter((one) => has(one.column) === one),
      missing: table.columns.filter((column) => column.required === true && !has(column)),
      twice: all.filter((one) => has(one.column) !== one).map(({ header }) => header),
      unknown: rest.filter((one) => !aside.includes(one)).map(({ header }) => header),
      aside: new Set(aside.map(({ at }) => at)),
      isOfRejected: isOfRejected(headers),
    };
  };
}
