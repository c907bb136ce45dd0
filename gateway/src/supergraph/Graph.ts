import { ApolloGateway, type ServiceEndpointDefinition } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import type { RouteHandlerMethod } from 'fastify';
import { printSchema } from 'graphql';
import { enforcingGateway } from '../access/enforce/enforcingGateway.ts';
import type { Policies, PolicyLog } from '../access/enforce/policies.ts';
import { keepApolloFromReporting } from '../config.ts';
import { contextOf, type GatewayContext } from '../GatewayContext.ts';
import { limitRules, OPERATION_LIMITS, type OperationLimits } from '../limits/operationLimits.ts';
import type { ApolloLogger } from '../telemetry/apolloLogger.ts';
import type { SubgraphDataSource } from '../transport/subgraphDataSource.ts';

/** One supergraph that answers requests. A request keeps the one it began with. */
export interface Graph {
  /** The schema that clients see, printed with its descriptions. */
  readonly apiSchemaSdl: string;
  /** What one viewer may see of it; left out where every viewer sees the same. */
  readonly schemaFor?: ((request: RequestContext) => Promise<string>) | undefined;
  readonly handle: RouteHandlerMethod;
  stop(): Promise<void>;
}

export interface GraphParts {
  readonly dataSourceFor: (definition: ServiceEndpointDefinition) => SubgraphDataSource;
  readonly plugins: readonly ApolloServerPlugin<GatewayContext>[];
  readonly logger: ApolloLogger;
  readonly policies?: Policies | undefined;
  readonly hideUnauthorized?: boolean | undefined;
  readonly limits?: OperationLimits | undefined;
  readonly policyLog: PolicyLog;
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
  const { policies = {}, hideUnauthorized = false, policyLog, limits = OPERATION_LIMITS } = parts;
  const { gateway, enforcement } = enforcingGateway(
    supergraphSdl,
    (readableSdl) =>
      new ApolloGateway({
        supergraphSdl: readableSdl,
        buildService: dataSourceFor,
        logger,
        validateSupergraph: true,
        // Otherwise a header shows the query plan to whoever asks outside production.
        __exposeQueryPlanExperimental: false,
      }),
    { policies, hideUnauthorized, log: policyLog },
  );
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    // "Did you mean" would name what introspection hides.
    hideSchemaDetailsFromClientErrors: hideUnauthorized,
    logger,
    introspection: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(limits),
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [...NO_REPORTS.map((disabled) => disabled()), ...plugins],
  });
  await apollo.start();
  const { schema, schemaFor } = enforcement();
  return {
    apiSchemaSdl: printSchema(schema),
    schemaFor,
    handle: fastifyApolloHandler(apollo, { context: async (request) => contextOf(request) }),
    stop: () => apollo.stop(),
  };
}
