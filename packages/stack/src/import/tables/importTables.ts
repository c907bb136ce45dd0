import { congressTablesOf } from './congressTablesOf.ts';
import { personnelTablesOf } from './personnelTablesOf.ts';
import type { ImportTables } from './SubgraphTables.ts';

/** The subgraphs that have tables. Territory's files are its own: they change what units there are. */
export const importTables: ImportTables = new Map([
  ['personnel', personnelTablesOf],
  ['congress', congressTablesOf],
]);
