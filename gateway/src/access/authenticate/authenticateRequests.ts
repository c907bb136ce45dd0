import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { neutralMessage } from '../../errors/neutralMessages.ts';
import { contextOf, setViewer } from '../../GatewayContext.ts';
import { sendError } from '../../http/sendError.ts';
import type { Authenticator } from './authenticator.ts';
import { TokenError } from './TokenError.ts';

/**
 * Learns who asks before anything else is done for a request. A bad token is 401 and no more is
 * said of it; it never makes its bearer the public.
 */
export function authenticateRequests(
  app: FastifyInstance,
  authenticator: Authenticator,
  logger: Logger,
): void {
  app.addHook('onRequest', async (request, reply) => {
    try {
      setViewer(request, await authenticator.viewerOf(request.raw));
    } catch (error) {
      const { requestId } = contextOf(request).request;
      const reason = error instanceof Error ? error.message : String(error);
      if (error instanceof TokenError) {
        logger.info({ requestId, reason }, 'refused a token');
        return refuse(request, reply);
      }
      logger.error({ requestId, reason }, 'a token could not be judged');
      return unavailable(request, reply);
    }
    return undefined;
  });
}

function refuse(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { language } = contextOf(request).request;
  const message = neutralMessage('UNAUTHENTICATED', language);
  reply.header('www-authenticate', 'Bearer error="invalid_token"');
  return sendError(request, reply, 401, message, 'UNAUTHENTICATED');
}

function unavailable(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { language } = contextOf(request).request;
  reply.header('retry-after', '5');
  return sendError(request, reply, 503, neutralMessage('INTERNAL', language), 'INTERNAL');
}
