import { pino } from 'pino';
import { ownerConfig } from './config.ts';
import { preparePersonnel } from './prepare.ts';

/** Migrates the personnel database, as the owner; then ends. */
async function main(): Promise<void> {
  const config = ownerConfig();
  await preparePersonnel({
    ownerUrl: config.PERSONNEL_ADMIN_DATABASE_URL,
    appRole: decodeURIComponent(new URL(config.PERSONNEL_DATABASE_URL).username),
  });
  pino({ name: 'personnel-prepare' }).info('The personnel database is ready');
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
