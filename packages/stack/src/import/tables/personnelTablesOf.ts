import { identifierVault, importPersonnel, personnelTables } from '@haicap/personnel';
import { openedSubgraph } from '../../command/openedSubgraph.ts';
import { PERSONNEL } from '../../followers.ts';
import { identifierKeysOf } from '../../identifierKeysOf.ts';
import { terminalReport } from '../../progress.ts';
import type { SubgraphTables } from './SubgraphTables.ts';

/** The tables of personnel: who works where, and who leaves. */
export const personnelTablesOf: SubgraphTables = {
  tables: personnelTables,
  async run(work, options) {
    const opened = await openedSubgraph(options, PERSONNEL);
    const vault = identifierVault(await identifierKeysOf(options.config));
    terminalReport(options.output).step('Checking and importing');
    return importPersonnel({ ...work, ...opened, vault });
  },
};
