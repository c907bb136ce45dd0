import type { DatabaseUrls, StackConfig } from './config.ts';
import { embeddedDatabases } from './embeddedDatabases.ts';
import { probeDatabase } from './probeDatabase.ts';
import type { Report } from './progress.ts';
import type { Undo } from './undo.ts';

export interface TerritoryUrlsOptions {
  readonly config: Pick<StackConfig, 'territory' | 'dataDir'>;
  readonly step: Report['step'];
  /** Stops the embedded PostgreSQL in its turn. */
  readonly undo: Undo;
}

/** Where the territory database answers: one's own, once it was reached, or the embedded, started. */
export function territoryUrls(options: TerritoryUrlsOptions): Promise<DatabaseUrls> {
  const { territory } = options.config;
  return territory ? reached(territory) : embedded(options);
}

async function reached(urls: DatabaseUrls): Promise<DatabaseUrls> {
  await probeDatabase('TERRITORY_ADMIN_DATABASE_URL', urls.ownerUrl);
  await probeDatabase('TERRITORY_DATABASE_URL', urls.appUrl);
  return urls;
}

async function embedded({ config, step, undo }: TerritoryUrlsOptions): Promise<DatabaseUrls> {
  step('Starting PostgreSQL');
  const { postgres, database } = await undo.start(
    () => embeddedDatabases(config.dataDir, (line) => step(`  ${line}`)),
    (databases) => databases.postgres.stop(),
  );
  if (postgres.adopted) step('  the one that an earlier run left is taken over');
  return database('territory');
}
