import { createGateway, freshKeyring, inlineTransport } from '@haicap/gateway';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { StackConfig } from './config.ts';
import { openDatabases } from './databases.ts';
import { developmentIssuer } from './development/developmentIssuer.ts';
import { developmentRoutes } from './development/developmentRoutes.ts';
import { unitWithCode } from './development/unitWithCode.ts';
import { SHOWN } from './development/viewers.ts';
import { explorerPage } from './explorerPage.ts';
import { keepFollowing } from './keepFollowing.ts';
import { probePort } from './probePort.ts';
import type { Report } from './progress.ts';
import { startCongress } from './startCongress.ts';
import { startPersonnel } from './startPersonnel.ts';
import { startTerritory } from './startTerritory.ts';
import type { SubgraphName } from './subgraphNames.ts';
import { readSnapshots } from './supergraph/snapshots.ts';
import type { Undo } from './undo.ts';

export interface StackOptions {
  readonly config: StackConfig;
  readonly report: Report;
  readonly logger: Logger;
  /** Starts each part, so that it is stopped in its turn. */
  readonly undo: Undo;
}

export interface RunningStack {
  readonly url: string;
  /** The territory database, as the application's role. */
  readonly territory: pg.Pool;
  /** Begins what goes on while the graph answers: following the log, filling in the sample. */
  readonly goOn: () => Promise<void>;
}

/** Starts everything on this machine: PostgreSQL, migrations, the import, subgraphs, the gateway. */
export async function startStack(options: StackOptions): Promise<RunningStack> {
  const { config, report, logger, undo } = options;
  await probePort(config.host, config.port);
  const databases = openDatabases({ config, step: report.step, undo });
  const urls = {
    territory: await databases('territory'),
    personnel: await databases('personnel'),
    congress: await databases('congress'),
  };
  const territory = await startTerritory({ ...options, urls: urls.territory });
  const personnel = await startPersonnel({ ...options, urls: urls.personnel });
  const congress = await startCongress({ ...options, urls: urls.congress });
  const issuer = config.developmentIssuer ? await developmentIssuer(config.dataDir) : undefined;
  const page = await explorerPage(report);
  const gateway = createGateway({
    supergraph: readSnapshots().supergraph,
    transports: {
      territory: inlineTransport(territory.subgraph),
      personnel: inlineTransport(personnel.subgraph),
      congress: inlineTransport(congress.subgraph),
    } satisfies Record<SubgraphName, unknown>,
    keyring: await freshKeyring(),
    tokens: config.tokens ?? issuer?.tokens,
    host: config.host,
    port: config.port,
    logger,
    explorer: page && {
      ...page,
      viewers: issuer ? SHOWN.map(({ id, label }) => ({ id, label })) : [],
    },
    readinessChecks: {
      territory: () => territory.pool.query('select 1'),
      personnel: () => personnel.pool.query('select 1'),
      congress: () => congress.pool.query('select 1'),
    },
  });
  if (issuer) developmentRoutes(gateway.app, { issuer, unitOf: unitWithCode(territory.subgraph) });
  const { url } = await undo.start(
    () => gateway.listen(),
    () => gateway.stop(),
  );
  return {
    url: `${url}/graphql`,
    territory: territory.pool,
    goOn: () =>
      keepFollowing({ ...options, urls, personnel, congress, territory: territory.subgraph }),
  };
}
