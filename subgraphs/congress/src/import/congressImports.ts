import type { Table } from '@haicap/intake';
import { DEFAULT_POLICIES, type Policies } from '../rules/policies/Policies.ts';
import type { CongressImport } from './CongressRun.ts';
import { committeeResultsImport } from './tables/committeeResults/committeeResultsImport.ts';
import { congressesImport } from './tables/congresses/congressesImport.ts';
import { delegationsImport } from './tables/delegations/delegationsImport.ts';
import { documentsImport } from './tables/documents/documentsImport.ts';
import { electionsImport } from './tables/elections/electionsImport.ts';
import { membershipsImport } from './tables/memberships/membershipsImport.ts';
import { milestonesImport } from './tables/milestones/milestonesImport.ts';
import { partyOrganisationsImport } from './tables/partyOrganisations/partyOrganisationsImport.ts';

/** What can be imported, in the order in which one table refers to another. */
const importsBy = (policies: Policies): readonly CongressImport[] => [
  partyOrganisationsImport,
  membershipsImport,
  congressesImport(policies),
  milestonesImport(policies),
  documentsImport(policies),
  committeeResultsImport,
  delegationsImport,
  electionsImport,
];

export const congressTables: readonly Table[] = importsBy(DEFAULT_POLICIES).map(
  ({ table }) => table,
);

/** How a table goes into the database by policies. Throws for one that is not of congress. */
export function importOf(table: Table, policies: Policies): CongressImport {
  const found = importsBy(policies).find((one) => one.table === table);
  if (!found) throw new Error(`${table.name} is no table of congress.`);
  return found;
}
