import { createGateway, inlineTransport } from '@haicap/gateway';
import { poolOf } from '@haicap/subgraph-kit';
import { prepareTerritory, territoryDatabase, territorySubgraph } from '@haicap/territory';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { DatabaseUrls, StackConfig } from './config.ts';
import { embeddedDatabases } from './embeddedDatabases.ts';
import type { Report } from './progress.ts';
import { readSnapshots } from './supergraph/snapshots.ts';
import type { Undo } from './undo.ts';

export interface StackOptions {
  readonly config: StackConfig;
  readonly report: Report;
  readonly logger: Logger;
  /** Takes how to stop each part as soon as it runs, so that starting can be stopped as well. */
  readonly undo: Undo;
}

export interface RunningStack {
  readonly url: string;
  /** The territory database, as the application's role. */
  readonly territory: pg.Pool;
}

/** Starts everything on this machine: PostgreSQL, migrations, the import, subgraphs, the gateway. */
export async function startStack(options: StackOptions): Promise<RunningStack> {
  const { config, report, logger, undo } = options;
  const urls = config.territory ?? (await embedded(options));
  report.step('Bringing the territory database up to date');
  const result = await prepareTerritory({
    ownerUrl: urls.ownerUrl,
    appRole: decodeURIComponent(new URL(urls.appUrl).username),
    onProgress: report.progress,
  });
  if (result.skipped) report.step('The units are imported already');
  const database = await territoryDatabase(urls.appUrl).initialize();
  undo.add(async () => database.destroy());
  const territory = territorySubgraph(database);
  const gateway = createGateway({
    supergraph: readSnapshots().supergraph,
    transports: { territory: inlineTransport(territory) },
    host: config.host,
    port: config.port,
    logger,
    readinessChecks: { territory: () => poolOf(database).query('select 1') },
  });
  undo.add(() => gateway.stop());
  const { url } = await gateway.listen();
  return { url: `${url}/graphql`, territory: poolOf(database) };
}

async function embedded({ config, report, undo }: StackOptions): Promise<DatabaseUrls> {
  report.step('Starting PostgreSQL');
  const databases = await embeddedDatabases(config.dataDir, (line) => report.step(`  ${line}`));
  undo.add(() => databases.postgres.stop());
  return databases.database('territory');
}
