import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';
import { askReadiness, type ReadinessCheck } from './readiness.ts';

/**
 * `/health/live`: the process runs. `/health/ready`: it should be sent requests.
 * `/metrics`: Prometheus' text format.
 */
export function telemetryRoutes(
  app: FastifyInstance,
  metrics: Metrics,
  checks: Readonly<Record<string, ReadinessCheck>>,
): void {
  app.get('/health/live', async () => ({ status: 'live' }));

  app.get('/health/ready', async (_request, reply) => {
    const { ready, checks: outcomes } = await askReadiness(checks);
    reply.code(ready ? 200 : 503).header('cache-control', 'no-store');
    return { status: ready ? 'ready' : 'not ready', checks: outcomes };
  });

  app.get('/metrics', async (_request, reply) => {
    const { type, text } = await metrics.print();
    reply.type(type);
    return text;
  });
}
