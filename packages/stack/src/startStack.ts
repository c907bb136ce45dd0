import { createGateway, freshKeyring, inlineTransport } from '@haicap/gateway';
import { createAudit, fileHeads, poolOf } from '@haicap/subgraph-kit';
import { prepareTerritory, territoryDatabase, territorySubgraph } from '@haicap/territory';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { StackConfig } from './config.ts';
import { developmentIssuer } from './development/developmentIssuer.ts';
import { developmentRoutes } from './development/developmentRoutes.ts';
import { unitWithCode } from './development/unitWithCode.ts';
import { SHOWN } from './development/viewers.ts';
import { explorerPage } from './explorerPage.ts';
import { probePort } from './probePort.ts';
import type { Report } from './progress.ts';
import { readSnapshots } from './supergraph/snapshots.ts';
import { territoryUrls } from './territoryUrls.ts';
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
}

/** Starts everything on this machine: PostgreSQL, migrations, the import, subgraphs, the gateway. */
export async function startStack(options: StackOptions): Promise<RunningStack> {
  const { config, report, logger, undo } = options;
  await probePort(config.host, config.port);
  const urls = await territoryUrls({ config, step: report.step, undo });
  report.step('Bringing the territory database up to date');
  const result = await prepareTerritory({
    ownerUrl: urls.ownerUrl,
    appRole: decodeURIComponent(new URL(urls.appUrl).username),
    onProgress: report.progress,
  });
  if (result.skipped) report.step('The units are imported already');
  const database = await undo.start(
    () => territoryDatabase(urls.appUrl).initialize(),
    (opened) => opened.destroy(),
  );
  const pool = poolOf(database);
  const audit = await undo.start(
    async () => createAudit({ pool, ...headsOf(config, logger) }),
    (opened) => opened.close(),
  );
  const issuer = config.developmentIssuer ? await developmentIssuer(config.dataDir) : undefined;
  const page = await explorerPage(report);
  const territory = territorySubgraph(database, { audit });
  const gateway = createGateway({
    supergraph: readSnapshots().supergraph,
    transports: {
      territory: inlineTransport(territory),
    },
    keyring: await freshKeyring(),
    tokens: config.tokens ?? issuer?.tokens,
    host: config.host,
    port: config.port,
    logger,
    explorer: page && {
      ...page,
      viewers: issuer ? SHOWN.map(({ id, label }) => ({ id, label })) : [],
    },
    readinessChecks: { territory: () => pool.query('select 1') },
  });
  if (issuer) developmentRoutes(gateway.app, { issuer, unitOf: unitWithCode(territory) });
  const { url } = await undo.start(
    () => gateway.listen(),
    () => gateway.stop(),
  );
  return { url: `${url}/graphql`, territory: pool };
}

function headsOf({ auditHeads }: StackConfig, logger: Logger) {
  return {
    heads: fileHeads(auditHeads, 'territory'),
    onError: (err: unknown) => logger.error({ err }, 'The heads of the audit could not be kept'),
  };
}
