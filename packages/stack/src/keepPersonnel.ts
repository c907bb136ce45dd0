import { catchUp, follow, type Subgraph, territoryLog } from '@haicap/subgraph-kit';
import { askInProcess } from './askInProcess.ts';
import type { SubgraphOptions } from './SubgraphOptions.ts';
import type { OpenedSubgraph } from './startTerritory.ts';

export interface KeepOptions extends SubgraphOptions {
  readonly personnel: OpenedSubgraph;
  // biome-ignore lint/suspicious/noExplicitAny: nobody outside looks into its context.
  readonly territory: Subgraph<any>;
}

/**
 * Brings the personnel's tree of units to the territory's and keeps it there, in the background,
 * until it is stopped.
 */
export async function keepPersonnel(options: KeepOptions): Promise<void> {
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
  const { personnel, territory, logger } = options;
  const log = territoryLog(personnel.pool, askInProcess(territory));
  const onError = (err: unknown) =>
    logger.warn({ err }, 'The log of the territory could not be followed');
  await catchUp(log, signal).catch(onError);
  await follow(log, { signal, onError });
}
