import type { AskGraph } from '@haicap/subgraph-kit';
import { PUBLIC_VIEWER } from '@haicap/subgraph-kit/protocol';
import type { TestTerritory } from '@haicap/territory/testing/territory';

/** Asks the territory subgraph itself: the log is plain GraphQL. */
export function askTerritory({ subgraph }: Pick<TestTerritory, 'subgraph'>): AskGraph {
  return (query, variables) =>
    subgraph.execute(
      { query, variables },
      { requestId: 'test', today: '2026-11-25', language: 'en', viewer: PUBLIC_VIEWER },
    );
}
