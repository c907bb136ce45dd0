import { poolOf, type Subgraph } from '@haicap/subgraph-kit';
import { prepareTerritory, territoryDatabase, territorySubgraph } from '@haicap/territory';
import type pg from 'pg';
import { auditOf } from './auditOf.ts';
import type { SubgraphOptions } from './SubgraphOptions.ts';

/** A subgraph that was opened in this process, and its database as the application's role. */
export interface OpenedSubgraph {
  // Each subgraph has a context of its own, which nobody outside it looks into.
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  readonly subgraph: Subgraph<any>;
  readonly pool: pg.Pool;
}

/** Brings the territory database up to date and opens the subgraph over it. */
export async function startTerritory(options: SubgraphOptions): Promise<OpenedSubgraph> {
  const { urls, report, undo } = options;
  report.step('Bringing the territory database up to date');
  const result = await prepareTerritory({
    ownerUrl: urls.ownerUrl,
    appRole: decodeURIComponent(new URL(urls.appUrl).username),
    onProgress: report.progress,
  });
  if (result.skipped) report.step('The units are imported already');
  const database = await undo.start(
    () => territoryDatabase(urls.appUrl).initialize(),
    (opened) => opened.destroy(),
  );
  const pool = poolOf(database);
  const audit = await auditOf({ ...options, subgraph: 'territory', pool });
  return { subgraph: territorySubgraph(database, { audit }), pool };
}
