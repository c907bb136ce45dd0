import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { maskAndLog } from '../errors/maskingPlugin.ts';
import { neutralMessage } from '../errors/neutralMessages.ts';
import { contextOf } from '../GatewayContext.ts';
import type { LiveGraph } from '../supergraph/liveGraph.ts';
import { beforeApollo } from './graphqlOverHttp.ts';
import { sendError } from './sendError.ts';

export const GRAPHQL_PATH = '/graphql';

const OTHER_METHODS = ['DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'PUT'];

/** The one address of the graph. */
export function graphqlRoute(app: FastifyInstance, graph: LiveGraph, logger: Logger): void {
  app.route({
    method: ['GET', 'POST'],
    url: GRAPHQL_PATH,
    exposeHeadRoute: false,
    preHandler: beforeApollo,
    async handler(request, reply) {
      const current = graph.current();
      if (!current) {
        const { language } = contextOf(request).request;
        const message = neutralMessage('SUBGRAPH_UNAVAILABLE', language);
        return sendError(request, reply, 503, message, 'SUBGRAPH_UNAVAILABLE');
      }
      const body = await current.handle.call(app, request, reply);
      return contextOf(request).record.masked ? body : maskEarly(request, body, logger);
    },
  });

  app.route({
    method: OTHER_METHODS,
    url: GRAPHQL_PATH,
    handler(request, reply) {
      reply.header('allow', 'GET, POST');
      return sendError(request, reply, 405, 'GraphQL is asked with POST, or with GET for queries.');
    },
  });
}

/** Apollo's plugins do not see a refusal that comes before the operation, so it is masked here. */
function maskEarly(request: FastifyRequest, body: unknown, logger: Logger): string {
  const { request: context, record } = contextOf(request);
  const { errors } = JSON.parse(String(body)) as { errors: GraphQLFormattedError[] };
  return JSON.stringify({ errors: maskAndLog(errors, [], context, record, logger) });
}
