import { congressSubgraph } from '@haicap/congress';
import { poolOf } from '@haicap/subgraph-kit';
import { auditOf } from './auditOf.ts';
import { CONGRESS, openedDatabase } from './followers.ts';
import type { SubgraphOptions } from './SubgraphOptions.ts';
import type { OpenedSubgraph } from './startTerritory.ts';

/** Brings the congress database up to date and opens the subgraph over it. */
export async function startCongress(options: SubgraphOptions): Promise<OpenedSubgraph> {
  const { config, urls, report, undo } = options;
  const database = await openedDatabase(CONGRESS, { urls, step: report.step, undo }, (open) =>
    open(urls.appUrl),
  );
  const pool = poolOf(database);
  const audit = await auditOf({ ...options, subgraph: 'congress', pool });
  const { congressPolicies: policies, congressIsolated: isolated } = config;
  return { subgraph: congressSubgraph(database, { audit, policies, isolated }), pool };
}
