import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayContext } from '../GatewayContext.ts';
import type { ObserveFetch } from '../telemetry/metrics.ts';
import type { SubgraphTransport } from './SubgraphTransport.ts';

/** What Apollo's gateway asks a subgraph through. */
export type SubgraphDataSource = GraphQLDataSource<GatewayContext>;

/** Lets Apollo's gateway fetch through a transport, and counts each fetch. */
export function subgraphDataSource(
  subgraph: string,
  transport: SubgraphTransport,
  observe: ObserveFetch,
): SubgraphDataSource {
  return {
    async process({ request, context }) {
      const { query = '', operationName, variables } = request;
      const operation = { query, operationName, variables };
      const started = performance.now();
      let outcome = 'failed';
      try {
        const answer = await transport.execute(operation, (context as GatewayContext).request);
        outcome = answer.errors ? 'errors' : 'ok';
        return answer;
      } catch (error) {
        outcome = outcomeOf(error);
        throw error;
      } finally {
        observe(subgraph, outcome, (performance.now() - started) / 1000);
      }
    },
  };
}

function outcomeOf(error: unknown): string {
  const code = (error as { extensions?: { code?: unknown } })?.extensions?.code;
  if (code === 'SUBGRAPH_UNAVAILABLE') return 'unavailable';
  return code === 'DEADLINE_EXCEEDED' ? 'deadline' : 'failed';
}
