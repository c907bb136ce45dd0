import { openPersonnel, type TestPersonnel } from '@haicap/personnel/testing/personnel';
import { poolOf } from '@haicap/subgraph-kit';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
import { recordStatements } from '@haicap/test-kit';
import { noonTokens } from '../access/noonIssuer.ts';
import { type Answer, type OpenGraph, openGraph } from '../support/openGraph.ts';
import { sampleTemplate } from './sample/sampleTemplate.ts';

/** The graph over the official units and the whole sample. */
export interface OpenSample {
  readonly territory: TestTerritory;
  readonly personnel: TestPersonnel;
  readonly graph: OpenGraph;
  /** Asks, and tells how many statements read data in both databases. */
  ask(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answer & { readonly statements: number }>;
  close(): Promise<void>;
}

export async function openSample(): Promise<OpenSample> {
  const territory = await openTerritory(officialTemplate());
  const personnel = await openPersonnel({ template: sampleTemplate() });
  const graph = await openGraph([territory.subgraph, personnel.subgraph], { tokens: noonTokens });
  const pools = [poolOf(territory.database), poolOf(personnel.database)];
  return {
    territory,
    personnel,
    graph,
    async ask(query, variables, headers) {
      const records = pools.map(recordStatements);
      const answer = await graph.ask(query, variables, headers);
      for (const record of records) record.stop();
      const statements = records.flatMap((record) => record.dataStatements()).length;
      return { ...answer, statements };
    },
    async close() {
      await graph.close();
      await personnel.close();
      await territory.close();
    },
  };
}
