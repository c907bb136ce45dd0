import { poolOf, type Subgraph } from '@haicap/subgraph-kit';
import { type Language, PUBLIC_VIEWER, type Viewer } from '@haicap/subgraph-kit/protocol';
import {
  type ClonedDatabase,
  cloneDatabase,
  recordStatements,
  type TemplateDatabase,
} from '@haicap/test-kit';
import type { GraphQLFormattedError } from 'graphql';
import type { DataSource } from 'typeorm';
import type { TerritoryContext } from '../../src/context.ts';
import { territoryDatabase } from '../../src/database.ts';
import { territorySubgraph } from '../../src/subgraph.ts';

/** The day that tests take for today. */
export const TODAY = '2026-11-25';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[];
  /** The SQL that read data. */
  readonly statements: readonly string[];
}

/** Who may write everywhere. */
export const MINISTRY: Viewer = {
  kind: 'PERSON',
  subject: 'ministry',
  name: 'Bộ Nội vụ',
  scopes: ['territory:write'],
  territory: ['VN'],
  purpose: null,
};

/** The subgraph over a database of its own, for one test file. */
export interface TestTerritory {
  readonly clone: ClonedDatabase;
  readonly database: DataSource;
  readonly subgraph: Subgraph<TerritoryContext>;
  ask(
    query: string,
    variables?: Record<string, unknown>,
    today?: string,
    language?: Language,
  ): Promise<Answer>;
  close(): Promise<void>;
}

export async function openTerritory(
  template: Promise<TemplateDatabase>,
  viewer: Viewer = PUBLIC_VIEWER,
): Promise<TestTerritory> {
  const clone = await cloneDatabase(await template);
  const database = await territoryDatabase(clone.appUrl, 4).initialize();
  const subgraph = territorySubgraph(database);
  return {
    clone,
    database,
    subgraph,
    async ask(query, variables = {}, today = TODAY, language = 'vi') {
      const record = recordStatements(poolOf(database));
      const context = { requestId: 'test', today, language, viewer };
      const result = await subgraph.execute({ query, variables }, context);
      record.stop();
      return {
        data: result.data,
        errors: (result.errors ?? []).map((error) => JSON.parse(JSON.stringify(error))),
        statements: record.dataStatements(),
      };
    },
    async close() {
      await database.destroy();
      await clone.drop();
    },
  };
}
