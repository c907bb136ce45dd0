import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { type FastifyInstance, fastify } from 'fastify';
import type { Logger } from 'pino';
import { requestContextOf } from '../protocol/requestContextOf.ts';
import type { Verifier } from '../statement/Verifier.ts';
import type { Subgraph } from '../subgraph/createSubgraph.ts';
import { healthRoutes } from './healthRoutes.ts';
import { maskError } from './maskError.ts';
import { keepBodies, onlyProvenWrites, proofOf, requireProof, withProof } from './requireProof.ts';

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  /** Tells who asks. A request that proves nothing is answered nothing, the contract included. */
  readonly verifier: Verifier;
  /** Throws while the subgraph cannot answer, its database being away for one. */
  readonly checkReady: () => Promise<unknown>;
  readonly now?: () => Date;
  /** For TLS: its certificate and key and, where clients must show one, their authority. */
  readonly https?: ServeTls;
}

/** As Node's TLS server takes them, in PEM. */
export interface ServeTls {
  readonly cert: string;
  readonly key: string;
  /** The authority of clients' certificates: with it a client must show one. */
  readonly ca?: string;
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
  const app = createApp(options.https);
  const apollo = new ApolloServer<Context>({
    schema: subgraph.schema,
    logger,
    introspection: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    plugins: [fastifyApolloDrainPlugin(app), onlyProvenWrites()],
    formatError: (formatted, error) => maskError(formatted, error, logger),
  });
  await apollo.start();
  await app.register(async (graph) => {
    keepBodies(graph);
    requireProof(graph, options.verifier, logger);
    await graph.register(fastifyApollo(apollo), {
      path: '/graphql',
      async context(request) {
        const proof = proofOf(request);
        const { viewer } = proof;
        const context = requestContextOf(request.headers, now(), viewer);
        return withProof(subgraph.contextFor(context), proof);
      },
    });
  });
  healthRoutes(app, options.checkReady, logger);
  const url = await app.listen({ host: options.host, port: options.port });
  return {
    url: `${url}/graphql`,
    async stop() {
      await apollo.stop();
      await app.close();
    },
  };
}

function createApp(tls: ServeTls | undefined): FastifyInstance {
  const common = { bodyLimit: LARGEST_BODY, forceCloseConnections: 'idle' } as const;
  if (!tls) return fastify(common);
  const https = { ...tls, requestCert: tls.ca !== undefined, rejectUnauthorized: true };
  return fastify({ ...common, https }) as unknown as FastifyInstance;
}
