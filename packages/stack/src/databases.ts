import type { DatabaseUrls, StackConfig } from './config.ts';
import { type EmbeddedDatabases, embeddedDatabases } from './embeddedDatabases.ts';
import { probeDatabase } from './probeDatabase.ts';
import type { Report } from './progress.ts';
import type { SubgraphName } from './subgraphNames.ts';
import type { Undo } from './undo.ts';

export interface DatabasesOptions {
  readonly config: Pick<StackConfig, 'databases' | 'dataDir'>;
  readonly step: Report['step'];
  /** Stops the embedded PostgreSQL in its turn. */
  readonly undo: Undo;
}

/** Where a subgraph's database answers: one's own, once it was reached, or the embedded, started. */
export type Databases = (subgraph: SubgraphName) => Promise<DatabaseUrls>;

/** Finds the databases of subgraphs; the embedded server is started when the first needs it. */
export function openDatabases({ config, step, undo }: DatabasesOptions): Databases {
  let embedded: Promise<EmbeddedDatabases> | undefined;
  return async (subgraph) => {
    const own = config.databases[subgraph];
    if (own) return reached(subgraph, own);
    embedded ??= start(config.dataDir, step, undo);
    return (await embedded).database(subgraph);
  };
}

async function reached(subgraph: SubgraphName, urls: DatabaseUrls): Promise<DatabaseUrls> {
  const prefix = subgraph.toUpperCase();
  await probeDatabase(`${prefix}_ADMIN_DATABASE_URL`, urls.ownerUrl);
  await probeDatabase(`${prefix}_DATABASE_URL`, urls.appUrl);
  return urls;
}

async function start(
  dataDir: string,
  step: Report['step'],
  undo: Undo,
): Promise<EmbeddedDatabases> {
  step('Starting PostgreSQL');
  const databases = await undo.start(
    () => embeddedDatabases(dataDir, (line) => step(`  ${line}`)),
    ({ postgres }) => postgres.stop(),
  );
  if (databases.postgres.adopted) step('  the one that an earlier run left is taken over');
  return databases;
}
