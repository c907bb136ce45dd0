import { extname, resolve } from 'node:path';
import type { FileFormat, Table } from '@haicap/intake';
import { UsageError } from '../../command/UsageError.ts';
import { requireTable } from './requireTable.ts';

/** An empty file of a table, to be filled in. */
export interface TemplateArguments {
  readonly subgraph: string;
  readonly table: string;
  readonly format: FileFormat;
  readonly output: string;
}

interface Given {
  readonly subgraph: string;
  readonly tables: readonly Table[];
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

const OWN_OPTIONS: ReadonlySet<string> = new Set(['template', 'format', 'output']);

/** Reads what is asked for of a template. Throws UsageError. */
export function templateArguments({ subgraph, tables, files, values }: Given): TemplateArguments {
  if (files.length > 0) throw new UsageError('--template imports nothing: it takes no file.');
  const foreign = Object.keys(values).find((option) => !OWN_OPTIONS.has(option));
  if (foreign) throw new UsageError(`--template imports nothing: it takes no --${foreign}.`);
  const { name } = requireTable(subgraph, tables, String(values.template));
  const given = values.output === undefined ? null : String(values.output);
  const format = formatOf(values.format ?? (given === null ? 'xlsx' : extname(given).slice(1)));
  return { subgraph, table: name, format, output: resolve(given ?? `${name}.${format}`) };
}

function formatOf(word: string | boolean): FileFormat {
  const format = String(word).toLowerCase();
  if (format === 'csv' || format === 'xlsx') return format;
  throw new UsageError(`A template is csv or xlsx, not “${word}”: say --format.`);
}
