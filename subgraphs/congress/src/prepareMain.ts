import { pino } from 'pino';
import { ownerConfig } from './config.ts';
import { prepareCongress } from './prepare.ts';

/** Migrates the congress database, as the owner; then ends. */
async function main(): Promise<void> {
  const config = ownerConfig();
  await prepareCongress({
    ownerUrl: config.CONGRESS_ADMIN_DATABASE_URL,
    appRole: decodeURIComponent(new URL(config.CONGRESS_DATABASE_URL).username),
  });
  pino({ name: 'congress-prepare' }).info('The congress database is ready');
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
