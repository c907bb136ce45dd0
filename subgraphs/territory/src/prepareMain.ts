import { pino } from 'pino';
import { ownerConfig } from './config.ts';
import { prepareTerritory } from './prepare.ts';

/** Migrates the territory database and imports the official units, as the owner; then ends. */
async function main(): Promise<void> {
  const config = ownerConfig();
  const logger = pino({ name: 'territory-prepare' });
  const result = await prepareTerritory({
    ownerUrl: config.TERRITORY_ADMIN_DATABASE_URL,
    appRole: decodeURIComponent(new URL(config.TERRITORY_DATABASE_URL).username),
    onProgress: (done, total) => logger.info({ done, total }, 'Importing the official units'),
  });
  logger.info({ skipped: result.skipped, rows: result.rows }, 'The territory database is ready');
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
