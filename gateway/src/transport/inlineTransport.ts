import type { InlineSubgraph } from '@haicap/subgraph-kit/protocol';
import type { SubgraphTransport } from './SubgraphTransport.ts';
import { deadlineExceeded } from './transportErrors.ts';

export interface InlineTransportOptions {
  /** After this an answer is no longer waited for; 10 s when left out. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 10_000;

/**
 * Reaches a subgraph in this process, without serialising. The gateway merges later fetches into
 * the answer it gets; graphql-js builds a new one for every execution, so none is copied here.
 */
export function inlineTransport(
  subgraph: InlineSubgraph,
  { deadlineMs = DEADLINE_MS }: InlineTransportOptions = {},
): SubgraphTransport {
  return {
    execute: (operation, context) => within(deadlineMs, subgraph.execute(operation, context)),
    // Whoever opened the subgraph closes it.
    close: async () => {},
  };
}

/** What runs in this process cannot be cut off, but whoever asked need not wait for it. */
function within<Result>(deadlineMs: number, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(deadlineExceeded(deadlineMs)), deadlineMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
