import type { FastifyInstance } from 'fastify';
import { authenticateRequests } from './access/authenticate/authenticateRequests.ts';
import { createAuthenticator } from './access/authenticate/authenticator.ts';
import { STANDARD_POLICIES } from './access/standardPolicies.ts';
import { statementKeysRoute } from './access/statement/statementKeysRoute.ts';
import { statementSigner } from './access/statement/statementSigner.ts';
import { drain } from './drain.ts';
import { maskingPlugin } from './errors/maskingPlugin.ts';
import { explorerRoute } from './explorer/explorerRoute.ts';
import { decideContexts } from './GatewayContext.ts';
import type { GatewayOptions } from './GatewayOptions.ts';
import { allowOrigins } from './http/allowOrigins.ts';
import { answerFailures } from './http/answerFailures.ts';
import { commonHeaders } from './http/commonHeaders.ts';
import { createApp } from './http/createApp.ts';
import { graphqlOverHttp } from './http/graphqlOverHttp.ts';
import { GRAPHQL_PATH, graphqlRoute } from './http/graphqlRoute.ts';
import { type Address, listen } from './http/listen.ts';
import { rootRoute } from './http/rootRoute.ts';
import { schemaRoute } from './http/schemaRoute.ts';
import { systemClock } from './requestContext.ts';
import { type GraphParts, startGraph } from './supergraph/Graph.ts';
import { liveGraph } from './supergraph/liveGraph.ts';
import { fixedSupergraph } from './supergraph/SupergraphSource.ts';
import { apolloLogger } from './telemetry/apolloLogger.ts';
import { createLogger } from './telemetry/createLogger.ts';
import { createMetrics } from './telemetry/metrics.ts';
import { recordAnswers, recordingPlugin } from './telemetry/recordOperations.ts';
import { telemetryRoutes } from './telemetry/telemetryRoutes.ts';
import { subgraphDataSource } from './transport/subgraphDataSource.ts';
import { transportRegistry } from './transport/transportRegistry.ts';

/** One graph in front of many subgraphs. */
export interface Gateway {
  /** The HTTP server, to be asked without a port by `inject`; that starts the graph as well. */
  readonly app: FastifyInstance;
  /**
   * Loads the supergraph, then opens the port.
   * @throws StartError when either cannot be had
   */
  listen(): Promise<Address>;
  /** Drains and closes everything; asked twice, it is done once. */
  stop(): Promise<void>;
}

/** Port 4000 of this machine alone, and 1 MiB for a request, when nothing else is asked for. */
const DEFAULTS = { port: 4000, host: '127.0.0.1', bodyLimitBytes: 1024 * 1024 };

/** Puts a gateway together. It knows no subgraph but by the supergraph and the transports given. */
export function createGateway(options: GatewayOptions): Gateway {
  const { supergraph, port, host, bodyLimitBytes } = { ...DEFAULTS, ...options };
  const { logger = createLogger(), clock = systemClock } = options;
  const source = typeof supergraph === 'string' ? fixedSupergraph(supergraph) : supergraph;
  const { keyring } = options;
  const signer = keyring && statementSigner(keyring, clock);
  const transports = transportRegistry(options.transports ?? {}, options.http ?? {}, signer);
  const metrics = createMetrics();
  const parts: GraphParts = {
    dataSourceFor: ({ name, url }) =>
      subgraphDataSource(name, transports.transportTo(name, url), metrics.observeFetch),
    plugins: [recordingPlugin(), graphqlOverHttp(), maskingPlugin(logger)],
    logger: apolloLogger(logger),
    limits: options.limits,
    policies: { ...STANDARD_POLICIES, ...options.policies },
    hideUnauthorized: options.hideUnauthorized,
    policyLog: logger,
  };
  const graph = liveGraph(source, (sdl) => startGraph(sdl, parts), logger, metrics.observeSwap);
  let starting: Promise<Address> | undefined;
  let stopping: Promise<void> | undefined;

  const app = createApp(bodyLimitBytes, options.timeouts);
  decideContexts(app, clock);
  commonHeaders(app, () => stopping !== undefined);
  recordAnswers(app, GRAPHQL_PATH, logger, metrics);
  answerFailures(app, logger);
  allowOrigins(app, options.corsOrigins ?? []);
  authenticateRequests(app, createAuthenticator(options.tokens, clock), logger);
  if (options.explorer) explorerRoute(app, options.explorer);
  else rootRoute(app);
  graphqlRoute(app, graph, logger);
  schemaRoute(app, graph);
  if (keyring) statementKeysRoute(app, keyring);
  telemetryRoutes(app, metrics, {
    supergraph: async () => {
      if (!graph.current()) throw new Error('not loaded');
    },
    accepting: async () => {
      if (stopping) throw new Error('draining');
    },
    ...options.readinessChecks,
  });
  app.addHook('onReady', () => graph.start());

  async function windDown(): Promise<void> {
    // What a start under way has yet to open must be closed as well.
    await starting?.catch(() => {});
    await drain(app, options.drain ?? {}, logger);
    await graph.stop();
    await transports.close();
  }

  return {
    app,
    listen() {
      starting ??= listen(app, port, host);
      return starting;
    },
    stop() {
      stopping ??= windDown();
      return stopping;
    },
  };
}
