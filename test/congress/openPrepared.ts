import { fillCongressSample, unitNames } from '@haicap/congress';
import { openCongress, type TestCongress } from '@haicap/congress/testing/congress';
import type { Clock } from '@haicap/gateway';
import { fillSample, urbanUnits } from '@haicap/personnel';
import { openPersonnel, type TestPersonnel } from '@haicap/personnel/testing/personnel';
import { catchUp, poolOf, territoryLog } from '@haicap/subgraph-kit';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
import { recordStatements } from '@haicap/test-kit';
import { bearer, noonTokens } from '../access/noonIssuer.ts';
import { askTerritory } from '../access/territory.ts';
import { type Answer, type OpenGraph, openGraph } from '../support/openGraph.ts';

/** A day late in the preparation, on which congresses are in every state. */
export const DAY = '2025-08-20';
const CLOCK: Clock = { now: () => new Date(`${DAY}T05:00:00Z`) };

/** The graph of all three subgraphs over the official units, with the samples of some provinces. */
export interface OpenPrepared {
  readonly territory: TestTerritory;
  readonly personnel: TestPersonnel;
  readonly congress: TestCongress;
  readonly graph: OpenGraph;
  /** Asks as an officer of the country, and tells how many statements read data in all databases. */
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Answer & { readonly statements: number }>;
  close(): Promise<void>;
}

export interface PreparedOptions {
  /** The provinces that have a sample; all when left out. */
  readonly only?: readonly string[];
  /** False for a graph without anybody on staff. */
  readonly people?: boolean;
}

export async function openPrepared(options: PreparedOptions = {}): Promise<OpenPrepared> {
  const { only, people = true } = options;
  const some = only && { only };
  const territory = await openTerritory(officialTemplate());
  const ask = askTerritory(territory);
  const follow = (pool: Parameters<typeof territoryLog>[0]) => catchUp(territoryLog(pool, ask));
  const congress = await openCongress({ follow });
  await fillCongressSample({ owner: congress.owner, names: await unitNames(ask), ...some });
  const personnel = await openPersonnel({ follow });
  if (people) {
    await fillSample({ owner: personnel.owner, urban: await urbanUnits(ask), ...some });
  }
  const opened = [territory, personnel, congress];
  const graph = await openGraph(
    opened.map(({ subgraph }) => subgraph),
    { tokens: noonTokens, clock: CLOCK },
  );
  const pools = opened.map(({ database }) => poolOf(database));
  const scopes = ['statistics:read', 'people:read', 'congress:read'];
  const headers = await bearer({ sub: 'officer', scopes, territory: 'VN' }, CLOCK);
  return {
    territory,
    personnel,
    congress,
    graph,
    async ask(query, variables = {}) {
      const records = pools.map(recordStatements);
      const answer = await graph.ask(query, variables, headers);
      for (const record of records) record.stop();
      const statements = records.flatMap((record) => record.dataStatements()).length;
      return { ...answer, statements };
    },
    async close() {
      await graph.close();
      await congress.close();
      await personnel.close();
      await territory.close();
    },
  };
}
