import type { FormattedExecutionResult } from 'graphql';
import type { RequestContext } from './RequestContext.ts';

/** One GraphQL operation as the gateway's plan sends it to a subgraph. */
export interface SubgraphOperation {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** A subgraph that runs in the gateway's own process: the same answers as over HTTP, unserialised. */
export interface InlineSubgraph {
  readonly name: string;
  execute(operation: SubgraphOperation, context: RequestContext): Promise<FormattedExecutionResult>;
}
