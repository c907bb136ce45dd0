import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { DrainOptions } from './GatewayOptions.ts';

const DEADLINE_MS = 10_000;

/**
 * Closes the server so that nobody is cut off: first whoever asks for readiness is told no, then
 * the port and idle connections close, then requests in flight end, by the deadline at the latest.
 */
export async function drain(
  app: FastifyInstance,
  { noticeMs = 0, deadlineMs = DEADLINE_MS }: DrainOptions,
  logger: Logger,
): Promise<void> {
  if (noticeMs > 0) await sleep(noticeMs);
  const cutOff = setTimeout(() => {
    logger.warn({ deadlineMs }, 'cut off requests that did not end by the deadline');
    app.server.closeAllConnections();
  }, deadlineMs);
  try {
    await app.close();
  } finally {
    clearTimeout(cutOff);
  }
}
