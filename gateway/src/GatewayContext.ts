import type { RequestContext, Viewer } from '@haicap/subgraph-kit/protocol';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { type Clock, decideRequestContext } from './requestContext.ts';

/** What becomes known of a request on its way, for the log and the metrics. */
export interface OperationRecord {
  operationName?: string | undefined;
  operationType?: string | undefined;
  /** The codes of the errors in the answer, as the caller sees them. */
  errorCodes: readonly string[];
  /** What the answer lacks because it may not be seen: errors in the form in which it leaves. */
  denials: readonly GraphQLFormattedError[];
  /** Whether the errors in the answer have passed the mask. */
  masked: boolean;
}

/** What the gateway knows of one request; Apollo hands it to plugins and data sources. */
export interface GatewayContext {
  readonly request: RequestContext;
  readonly record: OperationRecord;
}

const DECORATOR = 'gatewayContext';

/** Decides each request's context as the first thing that happens to it. */
export function decideContexts(app: FastifyInstance, clock: Clock): void {
  app.decorateRequest(DECORATOR);
  app.addHook('onRequest', async (request) => {
    const { headers, id } = request;
    const context: GatewayContext = {
      request: decideRequestContext(id, headers['accept-language'], clock),
      record: { errorCodes: [], denials: [], masked: false },
    };
    request.setDecorator(DECORATOR, context);
  });
}

/** Adds to a request's context who asks, before anything is done for it. */
export function setViewer(request: FastifyRequest, viewer: Viewer): void {
  const context = contextOf(request);
  const known = { ...context, request: { ...context.request, viewer } };
  request.setDecorator<GatewayContext>(DECORATOR, known);
}

/** The context decided for a request. */
export function contextOf(request: FastifyRequest): GatewayContext {
  return request.getDecorator<GatewayContext>(DECORATOR);
}
