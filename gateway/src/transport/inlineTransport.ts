import type { InlineSubgraph } from '@haicap/subgraph-kit/protocol';
import type { SubgraphTransport } from './SubgraphTransport.ts';

/**
 * Reaches a subgraph in this process, without serialising. The gateway merges later fetches into
 * the answer it gets; graphql-js builds a new one for every execution, so none is copied here.
 */
export function inlineTransport(subgraph: InlineSubgraph): SubgraphTransport {
  return {
    execute: (operation, context) => subgraph.execute(operation, context),
    // Whoever opened the subgraph closes it.
    close: async () => {},
  };
}
