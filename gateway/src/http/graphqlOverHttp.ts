import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../GatewayContext.ts';
import { answerType, JSON_TYPE } from './mediaTypes.ts';
import { sendError } from './sendError.ts';

/*
 * Where the specification of GraphQL over HTTP asks for something else than Apollo Server does:
 * https://graphql.github.io/graphql-over-http/draft/
 */

/** The codes of requests that are well-formed as HTTP: the fault is in their GraphQL. */
const GRAPHQL_FAULTS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]);

/** Runs in front of Apollo's handler. */
export async function beforeApollo(request: FastifyRequest, reply: FastifyReply) {
  const { headers } = request;
  // Apollo would run the operation, a mutation too, and then refuse to show its answer.
  if (!answerType(headers.accept)) {
    const types = 'application/graphql-response+json or application/json';
    return sendError(request, reply, 406, `Answers are ${types}: accept one of them.`);
  }
  // The integration reads the query from a URL that it builds with this.
  if (!URL.canParse(`http://${request.hostname}/`)) {
    return sendError(request, reply, 400, 'The Host header is not the name of a host.');
  }
  // Apollo wants a header on every GET that browsers do not send unasked. Only a browser can be
  // made to send a request by a foreign page, so whoever is none needs no such header.
  if (request.method === 'GET' && !isFromForeignPage(headers)) {
    headers['apollo-require-preflight'] ??= 'true';
  }
  return undefined;
}

/**
 * True if a foreign page may be behind a request. Browsers say so in `Sec-Fetch-Site`, which no
 * page can change; where they leave it out (no TLS, old ones) they are known by what else they send.
 */
function isFromForeignPage(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (headers.origin !== undefined || headers.referer !== undefined) return true;
  return headers['user-agent']?.startsWith('Mozilla/') ?? false;
}

/** Runs within Apollo's handler. */
export function graphqlOverHttp(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      // Apollo leaves this to who executes, and its gateway takes it for a fault of its own.
      async didResolveOperation({ operation, request }) {
        if (!operation) throw operationNotFound(request.operationName);
      },
      // Under application/json a status other than 2xx means that no GraphQL server was reached,
      // so faults in the GraphQL of a request are answered with 200.
      async willSendResponse({ request, response }) {
        const { http, body } = response;
        if (http.status !== 400 || body.kind !== 'single') return;
        const faults = body.singleResult.errors ?? [];
        if (!faults.every(({ extensions }) => GRAPHQL_FAULTS.has(extensions?.code))) return;
        if (answerType(request.http?.headers.get('accept')) === JSON_TYPE) http.status = 200;
      },
    }),
  };
}

function operationNotFound(name: string | undefined): GraphQLError {
  const message =
    name === undefined
      ? 'The document has several operations: operationName says which one is meant.'
      : `The document has no operation named "${name}".`;
  return new GraphQLError(message, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}
