import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { fastify } from 'fastify';
import type { Logger } from 'pino';
import { requestContextOf } from '../protocol/requestContextOf.ts';
import { PUBLIC_VIEWER } from '../protocol/Viewer.ts';
import type { Subgraph } from '../subgraph/createSubgraph.ts';
import { maskError } from './maskError.ts';

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  /** Throws while the subgraph cannot answer, its database being away for one. */
  readonly checkReady: () => Promise<unknown>;
  readonly now?: () => Date;
}

export interface ServedSubgraph {
  readonly url: string;
  /** Lets the requests in flight finish, then closes. */
  stop(): Promise<void>;
}

const LARGEST_BODY = 4 * 1024 * 1024;

/** Serves a subgraph over HTTP at `/graphql`, with `/health/live` and `/health/ready` beside it. */
export async function serveSubgraph<Context extends object>(
  subgraph: Subgraph<Context>,
  options: ServeOptions,
): Promise<ServedSubgraph> {
  const { logger, now = () => new Date() } = options;
  const app = fastify({ bodyLimit: LARGEST_BODY, forceCloseConnections: 'idle' });
  const apollo = new ApolloServer<Context>({
    schema: subgraph.schema,
    logger,
    introspection: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    plugins: [fastifyApolloDrainPlugin(app)],
    formatError: (formatted, error) => maskError(formatted, error, logger),
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (request) =>
      subgraph.contextFor(requestContextOf(request.headers, now(), PUBLIC_VIEWER)),
  });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    try {
      await options.checkReady();
      return { status: 'ready' };
    } catch (error) {
      logger.warn({ err: error }, 'Not ready');
      return reply.code(503).send({ status: 'not ready' });
    }
  });
  const url = await app.listen({ host: options.host, port: options.port });
  return {
    url: `${url}/graphql`,
    async stop() {
      await apollo.stop();
      await app.close();
    },
  };
}
