import { prepareTerritory } from '@haicap/territory';
import type { DatabaseUrls } from '../config.ts';
import { type Databases, openDatabases } from '../databases.ts';
import { terminalReport } from '../progress.ts';
import type { CommandOptions } from './CommandOptions.ts';

/** The territory database, brought up to date as `npm start` does. */
export async function preparedTerritory(
  options: CommandOptions<unknown>,
  databases: Databases = databasesOf(options),
): Promise<DatabaseUrls> {
  const { output, signal } = options;
  const { step, progress: onProgress } = terminalReport(output);
  signal.throwIfAborted();
  const urls = await databases('territory');
  signal.throwIfAborted();
  step('Bringing the territory database up to date');
  await prepareTerritory({
    ownerUrl: urls.ownerUrl,
    appRole: decodeURIComponent(new URL(urls.appUrl).username),
    onProgress,
  });
  signal.throwIfAborted();
  return urls;
}

/** The databases of subgraphs, as a command finds them. */
export function databasesOf({ config, output, undo }: CommandOptions<unknown>): Databases {
  return openDatabases({ config, step: terminalReport(output).step, undo });
}
