import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { StartError } from '../StartError.ts';
import type { SupergraphSource } from './SupergraphSource.ts';

/** How often the file is looked at; by its status, which also sees a link that is set anew. */
const LOOK_EVERY_MS = 1000;

/** A supergraph in a file, taken up anew whenever the file changes. */
export function supergraphFile(
  path: string,
  logger: Logger,
  lookEveryMs = LOOK_EVERY_MS,
): SupergraphSource {
  async function read(): Promise<string> {
    try {
      return await readFile(path, 'utf8');
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new StartError(`The supergraph file ${path} cannot be read: ${reason}.`, { cause });
    }
  }

  return {
    read,
    watch(changed) {
      const look = () => {
        read().then(changed, (error: Error) => logger.error({ error: error.message }, 'no change'));
      };
      watchFile(path, { interval: lookEveryMs, persistent: false }, look);
      return () => unwatchFile(path, look);
    },
  };
}
