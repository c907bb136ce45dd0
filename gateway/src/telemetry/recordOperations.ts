import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { contextOf, type GatewayContext } from '../GatewayContext.ts';
import type { Metrics } from './metrics.ts';

/** Notes which operation a request asks for, for its line in the log. */
export function recordingPlugin(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ contextValue, operation, operationName }) {
        contextValue.record.operationName = operationName ?? undefined;
        contextValue.record.operationType = operation?.operation;
      },
    }),
  };
}

/** Writes one line for each answer, without variables, and counts those to GraphQL requests. */
export function recordAnswers(
  app: FastifyInstance,
  graphqlPath: string,
  logger: Logger,
  metrics: Metrics,
): void {
  app.addHook('onResponse', async (request, reply) => {
    const { request: context, record } = contextOf(request);
    const route = request.routeOptions.url;
    const status = reply.statusCode;
    const line = {
      requestId: context.requestId,
      method: request.method,
      route,
      status,
      durationMs: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (route !== graphqlPath) return logger.debug(line, 'answered');
    const { operationName, operationType, errorCodes } = record;
    const outcome = errorCodes.length > 0 ? 'errors' : 'ok';
    metrics.observeRequest(operationType ?? 'none', status, outcome, reply.elapsedTime / 1000);
    const codes = errorCodes.length > 0 ? { errorCodes: [...new Set(errorCodes)] } : {};
    logger.info({ ...line, operationName, operationType, ...codes }, 'answered');
  });
}
