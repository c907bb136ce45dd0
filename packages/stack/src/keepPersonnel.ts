import { fillSample, urbanUnits } from '@haicap/personnel';
import { type AskGraph, catchUp, follow, type Subgraph, territoryLog } from '@haicap/subgraph-kit';
import pg from 'pg';
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
  const { config, personnel, territory, logger } = options;
  const ask = askInProcess(territory);
  const log = territoryLog(personnel.pool, ask);
  const onError = (err: unknown) =>
    logger.warn({ err }, 'The log of the territory could not be followed');
  await catchUp(log, signal).catch(onError);
  if (config.sample && !signal.aborted) await fillIn(options, ask, signal);
  await follow(log, { signal, onError });
}

/** Fills in the sample; without it the graph answers as well, so a failure is told and no more. */
async function fillIn(options: KeepOptions, ask: AskGraph, signal: AbortSignal): Promise<void> {
  const { urls, report, logger } = options;
  const owner = new pg.Pool({ connectionString: urls.ownerUrl, max: 3 });
  owner.on('error', () => undefined);
  try {
    report.step('Filling in made-up people (sample) while the graph answers');
    const { filled } = await fillSample({
      owner,
      urban: await urbanUnits(ask),
      onProgress: report.counting('units'),
      signal,
    });
    if (filled === 0) report.step('  they are there already');
  } catch (err) {
    if (signal.aborted) return;
    logger.error({ err }, 'The sample could not be filled in');
    report.step('The sample could not be filled in; the graph goes on without the rest of it.');
  } finally {
    await owner.end();
  }
}
