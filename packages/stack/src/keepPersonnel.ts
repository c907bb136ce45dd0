import { dayInVietNam } from '@haicap/domain-kit';
import { type AskGraph, catchUp, follow, type Subgraph, territoryLog } from '@haicap/subgraph-kit';
import { PUBLIC_VIEWER } from '@haicap/subgraph-kit/protocol';
import type { SubgraphOptions } from './SubgraphOptions.ts';
import type { OpenedSubgraph } from './startTerritory.ts';

export interface KeepOptions extends SubgraphOptions {
  readonly personnel: OpenedSubgraph;
  // biome-ignore lint/suspicious/noExplicitAny: nobody outside looks into its context.
  readonly territory: Subgraph<any>;
}

/** Asks a subgraph of this process, as the public does: its log is plain GraphQL. */
function askInProcess(subgraph: KeepOptions['territory']): AskGraph {
  return (query, variables) =>
    subgraph.execute(
      { query, variables },
      {
        requestId: 'follower',
        today: dayInVietNam(new Date()),
        language: 'en',
        viewer: PUBLIC_VIEWER,
      },
    );
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
