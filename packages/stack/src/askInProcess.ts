import { dayInVietNam } from '@haicap/domain-kit';
import type { AskGraph, Subgraph } from '@haicap/subgraph-kit';
import { PUBLIC_VIEWER } from '@haicap/subgraph-kit/protocol';

/** Asks a subgraph of this process, as the public does: its log is plain GraphQL. */
// biome-ignore lint/suspicious/noExplicitAny: nobody outside looks into its context.
export function askInProcess(subgraph: Subgraph<any>): AskGraph {
  return (query, variables) =>
    subgraph.execute(
      { query, variables },
      {
        requestId: 'follower',
        today: dayInVietNam(new Date()),
        language: 'en',
        viewer: PUBLIC_VIEWER,
      },
    );
}
