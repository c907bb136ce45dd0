import {
  askGraphAt,
  configuredVerifier,
  createAudit,
  fileHeads,
  follow,
  poolOf,
  serveSubgraph,
  stopOnSignals,
  territoryLog,
} from '@haicap/subgraph-kit';
import { pino } from 'pino';
import { servingConfig } from './config.ts';
import { congressDatabase } from './database.ts';
import { DEFAULT_POLICIES } from './rules/policies/Policies.ts';
import { congressSubgraph } from './subgraph.ts';

/** Serves the congress subgraph over HTTP, as the application's role, and follows the territory. */
async function main(): Promise<void> {
  const config = servingConfig();
  const logger = pino({ name: 'congress', level: config.LOG_LEVEL });
  const database = await congressDatabase(config.CONGRESS_DATABASE_URL).initialize();
  const pool = poolOf(database);
  const headsFile = config.CONGRESS_AUDIT_HEADS_FILE;
  const audit = createAudit({
    pool,
    ...(headsFile ? { heads: fileHeads(headsFile, 'congress') } : {}),
    onError: (err) => logger.error({ err }, 'The heads of the audit could not be kept'),
  });
  const policies = config.CONGRESS_POLICIES ?? DEFAULT_POLICIES;
  const isolated = config.CONGRESS_ISOLATED ?? false;
  const subgraph = congressSubgraph(database, { audit, policies, isolated });
  const served = await serveSubgraph(subgraph, {
    host: config.HOST,
    port: config.PORT,
    logger,
    verifier: configuredVerifier(subgraph.name, config),
    checkReady: () => pool.query('select 1'),
  });
  const stop = new AbortController();
  const following = follow(territoryLog(pool, askGraphAt(config.GRAPH_URL)), {
    signal: stop.signal,
    onError: (err) => logger.warn({ err }, 'The log of the territory could not be followed'),
  });
  logger.info({ url: served.url }, 'The congress subgraph answers');
  stopOnSignals(async () => {
    stop.abort();
    await served.stop();
    await following;
    await audit.close();
    await database.destroy();
  }, logger);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
