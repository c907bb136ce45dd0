import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/** `/health/live`: the process runs. `/health/ready`: it can answer. Open to everyone. */
export function healthRoutes(
  app: FastifyInstance,
  checkReady: () => Promise<unknown>,
  logger: Logger,
): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    try {
      await checkReady();
      return { status: 'ready' };
    } catch (error) {
      logger.warn({ err: error }, 'Not ready');
      return reply.code(503).send({ status: 'not ready' });
    }
  });
}
