import type { Logger } from 'pino';
import { StartError } from '../StartError.ts';
import type { Graph } from './Graph.ts';
import type { SupergraphSource } from './SupergraphSource.ts';

/** The graph that answers now. */
export interface LiveGraph {
  /** Undefined until it has started. */
  current(): Graph | undefined;
  /** @throws StartError when the first supergraph cannot be had or does not load */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Keeps a graph for the newest supergraph that loads. A new one is built beside the old and takes
 * its place between two requests; one that does not load changes nothing.
 */
export function liveGraph(
  source: SupergraphSource,
  startGraph: (supergraphSdl: string) => Promise<Graph>,
  logger: Logger,
  observeSwap: (outcome: 'taken' | 'refused') => void,
): LiveGraph {
  let graph: Graph | undefined;
  let sdl = '';
  let stopWatching = () => {};
  let lastSwap = Promise.resolve();

  async function swap(newSdl: string): Promise<void> {
    if (newSdl === sdl) return;
    try {
      const next = await startGraph(newSdl);
      const previous = graph;
      graph = next;
      sdl = newSdl;
      observeSwap('taken');
      logger.info('took up a new supergraph');
      await previous?.stop();
    } catch (error) {
      observeSwap('refused');
      logger.error({ error: messageOf(error) }, 'kept the last good supergraph: the new is broken');
    }
  }

  return {
    current: () => graph,
    async start() {
      sdl = await source.read();
      try {
        graph = await startGraph(sdl);
      } catch (cause) {
        throw new StartError(`The supergraph does not load: ${messageOf(cause)}`, { cause });
      }
      stopWatching = source.watch((newSdl) => {
        // One after the other, so that the last one given is the one that stays.
        lastSwap = lastSwap.then(() => swap(newSdl));
      });
    },
    async stop() {
      stopWatching();
      await lastSwap;
      await graph?.stop();
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
