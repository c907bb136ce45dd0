import type { FastifyReply, FastifyRequest } from 'fastify';
import { contextOf } from '../GatewayContext.ts';
import { answerType, JSON_TYPE } from './mediaTypes.ts';

/** Refuses a request before it has become a GraphQL operation, in the form of a GraphQL answer. */
export function sendError(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  message: string,
  code = 'BAD_REQUEST',
): FastifyReply {
  const { request: context, record } = contextOf(request);
  record.errorCodes = [code];
  const extensions = { code, requestId: context.requestId };
  return reply
    .code(status)
    .type(answerType(request.headers.accept) ?? JSON_TYPE)
    .send(JSON.stringify({ errors: [{ message, extensions }] }));
}
