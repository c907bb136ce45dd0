import { congressTables, importCongress } from '@haicap/congress';
import { openedSubgraph } from '../../command/openedSubgraph.ts';
import { CONGRESS } from '../../followers.ts';
import { terminalReport } from '../../progress.ts';
import type { SubgraphTables } from './SubgraphTables.ts';

/** The tables of congress: party organisations, how far their congresses are, and the elections. */
export const congressTablesOf: SubgraphTables = {
  tables: congressTables,
  async run(work, options) {
    const opened = await openedSubgraph(options, CONGRESS);
    terminalReport(options.output).step('Checking and importing');
    return importCongress({ ...work, ...opened, policies: options.config.congressPolicies });
  },
};
