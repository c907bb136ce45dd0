import { parse, resolve } from 'node:path';
import type { Table } from '@haicap/intake';
import { UsageError } from '../../command/UsageError.ts';
import type { FileArguments } from '../fileArguments.ts';
import { requireTable } from './requireTable.ts';

/** A file for a table of a subgraph. */
export interface TableArguments extends FileArguments {
  readonly subgraph: string;
  /** Null where the header is to tell. */
  readonly table: string | null;
  /** Where to write the rows that are left out; null where none are. */
  readonly rejected: string | null;
}

interface Given {
  readonly subgraph: string;
  readonly tables: readonly Table[];
  readonly common: FileArguments;
  readonly values: { readonly table?: string; readonly rejected?: string };
}

/** Reads what is asked for of a table. Throws UsageError. */
export function tableArguments({ subgraph, tables, common, values }: Given): TableArguments {
  const { file, skipBad, report } = common;
  if (values.table !== undefined) requireTable(subgraph, tables, values.table);
  if (values.rejected !== undefined && !skipBad) {
    throw new UsageError('--rejected is for --skip-bad: no row is left out without it.');
  }
  const { dir, name } = parse(file);
  const beside = resolve(dir, `${name}.rejected.csv`);
  const rejected = skipBad ? resolve(values.rejected ?? beside) : null;
  if (rejected === file) {
    throw new UsageError('The rejected rows would overwrite the file that is imported.');
  }
  if (rejected !== null && rejected === report) {
    throw new UsageError('The report and the rejected rows cannot be one file.');
  }
  return { ...common, subgraph, table: values.table ?? null, rejected };
}
