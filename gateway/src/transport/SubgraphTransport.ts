import type { RequestContext, SubgraphOperation } from '@haicap/subgraph-kit/protocol';
import type { FormattedExecutionResult } from 'graphql';

/** How a subgraph is reached. The gateway's code differs by nothing else. */
export interface SubgraphTransport {
  /**
   * Runs one operation. What is answered belongs to the caller, who may write into it.
   * @throws GraphQLError SUBGRAPH_UNAVAILABLE or DEADLINE_EXCEEDED
   */
  execute(operation: SubgraphOperation, context: RequestContext): Promise<FormattedExecutionResult>;
  /** Lets go of connections; nothing is executed afterwards. */
  close(): Promise<void>;
}
