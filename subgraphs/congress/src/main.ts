import { configuredVerifier, serveSubgraph, stopOnSignals } from '@haicap/subgraph-kit';
import { pino } from 'pino';
import { servingConfig } from './config.ts';
import { DEFAULT_POLICIES } from './rules/policies/Policies.ts';
import { congressSubgraph } from './subgraph.ts';

/** Serves the congress subgraph over HTTP. */
async function main(): Promise<void> {
  const config = servingConfig();
  const logger = pino({ name: 'congress', level: config.LOG_LEVEL });
  const subgraph = congressSubgraph({ policies: config.CONGRESS_POLICIES ?? DEFAULT_POLICIES });
  const served = await serveSubgraph(subgraph, {
    host: config.HOST,
    port: config.PORT,
    logger,
    verifier: configuredVerifier(subgraph.name, config),
    // Its rules are in the process: it needs nothing else.
    checkReady: async () => undefined,
  });
  logger.info({ url: served.url }, 'The congress subgraph answers');
  stopOnSignals(() => served.stop(), logger);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
