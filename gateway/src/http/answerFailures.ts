import type { FastifyError, FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { describeError } from '../errors/describeError.ts';
import { neutralMessage } from '../errors/neutralMessages.ts';
import { contextOf } from '../GatewayContext.ts';
import { sendError } from './sendError.ts';

/** Answers what goes wrong outside of GraphQL: an unreadable body, an unknown address, a fault of ours. */
export function answerFailures(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    // Fastify's own refusals say what is wrong with the request and nothing else.
    if (status < 500) return sendError(request, reply, status, error.message);
    const { requestId, language } = contextOf(request).request;
    logger.error({ requestId, error: describeError(error) }, 'a request failed');
    return sendError(request, reply, 500, neutralMessage('INTERNAL', language), 'INTERNAL');
  });

  app.setNotFoundHandler((request, reply) =>
    sendError(request, reply, 404, `There is nothing at ${request.method} ${request.url}.`),
  );
}
