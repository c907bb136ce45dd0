import { prepareTerritory } from '@haicap/territory';
import type { DatabaseUrls } from '../config.ts';
import { openDatabases } from '../databases.ts';
import { terminalReport } from '../progress.ts';
import type { CommandOptions } from './CommandOptions.ts';

/** The territory database, brought up to date as `npm start` does. */
export async function preparedTerritory(options: CommandOptions<unknown>): Promise<DatabaseUrls> {
  const { config, output, undo, signal } = options;
  const { step, progress: onProgress } = terminalReport(output);
  signal.throwIfAborted();
  const urls = await openDatabases({ config, step, undo })('territory');
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
