import type { Table } from '@haicap/intake';
import type { PersonnelImport } from './PersonnelImport.ts';
import { assignmentsImport } from './tables/assignments/assignmentsImport.ts';
import { departuresImport } from './tables/departures/departuresImport.ts';
import { insuranceImport } from './tables/insurance/insuranceImport.ts';
import { organisationsImport } from './tables/organisations/organisationsImport.ts';
import { payImport } from './tables/pay/payImport.ts';
import { peopleImport } from './tables/people/peopleImport.ts';
import { postsImport } from './tables/posts/postsImport.ts';
import { quotasImport } from './tables/quotas/quotasImport.ts';

/** What can be imported, in the order in which one table refers to another. */
const IMPORTS: readonly PersonnelImport[] = [
  organisationsImport,
  quotasImport,
  postsImport,
  peopleImport,
  assignmentsImport,
  departuresImport,
  payImport,
  insuranceImport,
];

export const personnelTables: readonly Table[] = IMPORTS.map(({ table }) => table);

/** How a table goes into the database. Throws for one that is not of personnel. */
export function importOf(table: Table): PersonnelImport {
  const found = IMPORTS.find((one) => one.table === table);
  if (!found) throw new Error(`${table.name} is no table of personnel.`);
  return found;
}
