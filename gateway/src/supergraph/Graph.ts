import { ApolloGateway, type ServiceEndpointDefinition } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { RouteHandlerMethod } from 'fastify';
import { printSchema } from 'graphql';
import { keepApolloFromReporting } from '../config.ts';
import { contextOf, type GatewayContext } from '../GatewayContext.ts';
import type { ApolloLogger } from '../telemetry/apolloLogger.ts';
import type { SubgraphDataSource } from '../transport/subgraphDataSource.ts';

/** One supergraph that answers requests. A request keeps the one it began with. */
export interface Graph {
  /** The schema that clients see, printed with its descriptions. */
  readonly apiSchemaSdl: string;
  readonly handle: RouteHandlerMethod;
  stop(): Promise<void>;
}

export interface GraphParts {
  readonly dataSourceFor: (definition: ServiceEndpointDefinition) => SubgraphDataSource;
  readonly plugins: readonly ApolloServerPlugin<GatewayContext>[];
  readonly logger: ApolloLogger;
}

/** Nothing of Apollo's that pages, traces or reports. */
const NO_REPORTS = [
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
];

/**
 * Starts answering for a supergraph.
 * @throws Error when the SDL is not a supergraph or names a subgraph that cannot be reached
 */
export async function startGraph(supergraphSdl: string, parts: GraphParts): Promise<Graph> {
  const { dataSourceFor, plugins, logger } = parts;
  keepApolloFromReporting();
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: dataSourceFor,
    logger,
    validateSupergraph: true,
    // Otherwise a header shows the query plan to whoever asks outside production.
    __exposeQueryPlanExperimental: false,
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    logger,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [...NO_REPORTS.map((disabled) => disabled()), ...plugins],
  });
  await apollo.start();
  if (!gateway.schema) throw new Error('Apollo has started without a schema.');
  return {
    apiSchemaSdl: printSchema(gateway.schema),
    handle: fastifyApolloHandler(apollo, { context: async (request) => contextOf(request) }),
    stop: () => apollo.stop(),
  };
}
