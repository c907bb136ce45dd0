import type { Table } from '@haicap/intake';
import { UsageError } from '../../command/UsageError.ts';

/** The table of that name. Throws UsageError that names those there are. */
export function requireTable(subgraph: string, tables: readonly Table[], name: string): Table {
  const table = tables.find((one) => one.name === name);
  if (table) return table;
  const names = tables.map((one) => one.name).join(', ');
  throw new UsageError(`${subgraph} has no table “${name}”: it has ${names}.`);
}
