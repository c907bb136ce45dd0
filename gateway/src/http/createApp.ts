import { type FastifyInstance, fastify } from 'fastify';
import { requestIdFrom } from '../requestContext.ts';

/** A client that takes longer than this to send its request is cut off. */
const REQUEST_TIMEOUT_MS = 30_000;

/** The HTTP server, without routes. Its log lines are written by the telemetry's hook. */
export function createApp(bodyLimitBytes: number): FastifyInstance {
  const app = fastify({
    bodyLimit: bodyLimitBytes,
    genReqId: (raw) => requestIdFrom(raw.headers['x-request-id']),
    requestIdHeader: false,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  // A form on a foreign page can send text/plain, and GraphQL never comes as that.
  app.removeContentTypeParser('text/plain');
  return app;
}
