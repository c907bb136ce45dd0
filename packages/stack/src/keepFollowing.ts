import { catchUp, follow, type Subgraph, territoryLog } from '@haicap/subgraph-kit';
import { askInProcess } from './askInProcess.ts';
import type { DatabaseUrls } from './config.ts';
import { fillSamples } from './fillSamples.ts';
import type { SubgraphOptions } from './SubgraphOptions.ts';
import type { OpenedSubgraph } from './startTerritory.ts';
import type { SubgraphName } from './subgraphNames.ts';

export interface KeepOptions extends Omit<SubgraphOptions, 'urls'> {
  readonly urls: Readonly<Record<SubgraphName, DatabaseUrls>>;
  readonly personnel: OpenedSubgraph;
  readonly congress: OpenedSubgraph;
  // biome-ignore lint/suspicious/noExplicitAny: nobody outside looks into its context.
  readonly territory: Subgraph<any>;
}

/**
 * Brings the trees of units that subgraphs have of their own to the territory's and keeps them there,
 * in the background, until it is stopped; between the two the samples are filled in.
 */
export async function keepFollowing(options: KeepOptions): Promise<void> {
  const stop = new AbortController();
  await options.undo.start(
    async () => ({ ended: keep(options, stop.signal) }),
    async ({ ended }) => {
      stop.abort();
      await ended;
    },
  );
}

async function keep(options: KeepOptions, signal: AbortSignal): Promise<void> {
  const { config, congress, personnel, territory, logger } = options;
  const ask = askInProcess(territory);
  const logs = [congress, personnel].map(({ pool }) => territoryLog(pool, ask));
  const onError = (err: unknown) =>
    logger.warn({ err }, 'The log of the territory could not be followed');
  for (const log of logs) await catchUp(log, signal).catch(onError);
  if (config.sample && !signal.aborted) await fillSamples(options, ask, signal);
  await Promise.all(logs.map((log) => follow(log, { signal, onError })));
}
