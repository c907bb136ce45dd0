import { importPersonnel, personnelTables } from '@haicap/personnel';
import { openedPersonnel } from '../../command/openedPersonnel.ts';
import { terminalReport } from '../../progress.ts';
import type { SubgraphTables } from './SubgraphTables.ts';

/** The tables of personnel: who works where, and who leaves. */
export const personnelTablesOf: SubgraphTables = {
  tables: personnelTables,
  async run(work, options) {
    const personnel = await openedPersonnel(options);
    terminalReport(options.output).step('Checking and importing');
    return importPersonnel({ ...work, ...personnel });
  },
};
