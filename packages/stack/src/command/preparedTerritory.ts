import { prepareTerritory } from '@haicap/territory';
import type { DatabaseUrls } from '../config.ts';
import { embeddedDatabases } from '../embeddedDatabases.ts';
import { probeDatabase } from '../probeDatabase.ts';
import { terminalReport } from '../progress.ts';
import type { CommandOptions } from './CommandOptions.ts';

/** The territory database, started if it is the embedded one, and brought up to date as `npm start` does. */
export async function preparedTerritory(options: CommandOptions<unknown>): Promise<DatabaseUrls> {
  const { config, output, signal } = options;
  const { step } = terminalReport(output);
  signal.throwIfAborted();
  const urls = config.territory ? await reached(config.territory) : await embedded(options, step);
  signal.throwIfAborted();
  step('Bringing the territory database up to date');
  await prepareTerritory({
    ownerUrl: urls.ownerUrl,
    appRole: decodeURIComponent(new URL(urls.appUrl).username),
    onProgress: terminalReport(output).progress,
  });
  signal.throwIfAborted();
  return urls;
}

async function reached(urls: DatabaseUrls): Promise<DatabaseUrls> {
  await probeDatabase('TERRITORY_ADMIN_DATABASE_URL', urls.ownerUrl);
  await probeDatabase('TERRITORY_DATABASE_URL', urls.appUrl);
  return urls;
}

async function embedded(
  { config, undo }: CommandOptions<unknown>,
  step: (text: string) => void,
): Promise<DatabaseUrls> {
  step('Starting PostgreSQL');
  const { postgres, database } = await undo.start(
    () => embeddedDatabases(config.dataDir, (line) => step(`  ${line}`)),
    (databases) => databases.postgres.stop(),
  );
  if (postgres.adopted) step('  the one that an earlier run left is taken over');
  return database('territory');
}
