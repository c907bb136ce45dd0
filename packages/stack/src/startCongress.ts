import { congressDatabase, congressSubgraph, prepareCongress } from '@haicap/congress';
import { poolOf } from '@haicap/subgraph-kit';
import { auditOf } from './auditOf.ts';
import type { SubgraphOptions } from './SubgraphOptions.ts';
import type { OpenedSubgraph } from './startTerritory.ts';

/** Brings the congress database up to date and opens the subgraph over it. */
export async function startCongress(options: SubgraphOptions): Promise<OpenedSubgraph> {
  const { config, urls, report, undo } = options;
  report.step('Bringing the congress database up to date');
  await prepareCongress({
    ownerUrl: urls.ownerUrl,
    appRole: decodeURIComponent(new URL(urls.appUrl).username),
  });
  const database = await undo.start(
    () => congressDatabase(urls.appUrl).initialize(),
    (opened) => opened.destroy(),
  );
  const pool = poolOf(database);
  const audit = await auditOf({ ...options, subgraph: 'congress', pool });
  const { congressPolicies: policies, congressIsolated: isolated } = config;
  return { subgraph: congressSubgraph(database, { audit, policies, isolated }), pool };
}
