import type { Logger } from 'pino';

/**
 * Stops in order on SIGINT or SIGTERM, once; a second signal does not wait. Exits with 1 when
 * stopping itself fails.
 */
export function stopOnSignals(stop: () => Promise<void>, logger: Logger): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.info({ signal }, 'Stopping');
    stop().then(
      () => process.exit(0),
      (error) => {
        logger.error({ err: error }, 'Stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}
