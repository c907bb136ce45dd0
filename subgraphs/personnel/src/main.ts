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
import { personnelDatabase } from './database.ts';
import { identifierVault } from './identifiers.ts';
import { DEFAULT_POLICIES } from './rules/policies/Policies.ts';
import { personnelSubgraph } from './subgraph.ts';

/** Serves the personnel subgraph over HTTP, as the application's role, and follows the territory. */
async function main(): Promise<void> {
  const config = servingConfig();
  const logger = pino({ name: 'personnel', level: config.LOG_LEVEL });
  const database = await personnelDatabase(config.PERSONNEL_DATABASE_URL).initialize();
  const pool = poolOf(database);
  const headsFile = config.PERSONNEL_AUDIT_HEADS_FILE;
  const audit = createAudit({
    pool,
    ...(headsFile ? { heads: fileHeads(headsFile, 'personnel') } : {}),
    onError: (err) => logger.error({ err }, 'The heads of the audit could not be kept'),
  });
  const vault = identifierVault(config.PERSONNEL_IDENTIFIER_KEYS);
  const policies = config.PERSONNEL_POLICIES ?? DEFAULT_POLICIES;
  const subgraph = personnelSubgraph(database, { audit, vault, policies });
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
  logger.info({ url: served.url }, 'The personnel subgraph answers');
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
