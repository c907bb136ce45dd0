import { identifierVault, personnelSubgraph } from '@haicap/personnel';
import { poolOf } from '@haicap/subgraph-kit';
import { auditOf } from './auditOf.ts';
import { openedDatabase, PERSONNEL } from './followers.ts';
import { identifierKeysOf } from './identifierKeysOf.ts';
import type { SubgraphOptions } from './SubgraphOptions.ts';
import type { OpenedSubgraph } from './startTerritory.ts';

/** Brings the personnel database up to date and opens the subgraph over it. */
export async function startPersonnel(options: SubgraphOptions): Promise<OpenedSubgraph> {
  const { config, urls, report, undo } = options;
  const database = await openedDatabase(PERSONNEL, { urls, step: report.step, undo }, (open) =>
    open(urls.appUrl),
  );
  const pool = poolOf(database);
  const audit = await auditOf({ ...options, subgraph: 'personnel', pool });
  const vault = identifierVault(await identifierKeysOf(config));
  const { policies } = config;
  return { subgraph: personnelSubgraph(database, { audit, vault, policies }), pool };
}
