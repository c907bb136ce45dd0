import {
  configuredVerifier,
  createAudit,
  fileHeads,
  poolOf,
  serveSubgraph,
  stopOnSignals,
} from '@haicap/subgraph-kit';
import { pino } from 'pino';
import { servingConfig } from './config.ts';
import { territoryDatabase } from './database.ts';
import { territorySubgraph } from './subgraph.ts';

/** Serves the territory subgraph over HTTP, as the application's role. */
async function main(): Promise<void> {
  const config = servingConfig();
  const logger = pino({ name: 'territory', level: config.LOG_LEVEL });
  const database = await territoryDatabase(config.TERRITORY_DATABASE_URL).initialize();
  const headsFile = config.TERRITORY_AUDIT_HEADS_FILE;
  const audit = createAudit({
    pool: poolOf(database),
    ...(headsFile ? { heads: fileHeads(headsFile, 'territory') } : {}),
    onError: (err) => logger.error({ err }, 'The heads of the audit could not be kept'),
  });
  const subgraph = territorySubgraph(database, { audit });
  const served = await serveSubgraph(subgraph, {
    host: config.HOST,
    port: config.PORT,
    logger,
    verifier: configuredVerifier(subgraph.name, config),
    checkReady: () => poolOf(database).query('select 1'),
  });
  logger.info({ url: served.url }, 'The territory subgraph answers');
  stopOnSignals(async () => {
    await served.stop();
    await audit.close();
    await database.destroy();
  }, logger);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
