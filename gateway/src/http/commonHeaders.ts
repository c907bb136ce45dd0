import type { FastifyInstance } from 'fastify';

/** The headers of every answer. While draining, each answer is the last on its connection. */
export function commonHeaders(app: FastifyInstance, draining: () => boolean): void {
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    if (draining()) reply.header('connection', 'close');
  });
}
