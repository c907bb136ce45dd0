import { importAs, poolOf, type Subgraph } from '@haicap/subgraph-kit';
import { type Language, PUBLIC_VIEWER, type Viewer } from '@haicap/subgraph-kit/protocol';
import { followSmallTerritory } from '@haicap/subgraph-kit/testing/smallTerritory';
import {
  type ClonedDatabase,
  cloneDatabase,
  recordStatements,
  type TemplateDatabase,
} from '@haicap/test-kit';
import type { GraphQLFormattedError } from 'graphql';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { CongressContext, CongressOptions } from '../../src/context.ts';
import { congressDatabase } from '../../src/database.ts';
import { congressSubgraph } from '../../src/subgraph.ts';
import { emptyTemplate } from './template.ts';

/** The day that tests take for today: late in the preparation. */
export const TODAY = '2025-08-20';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[];
  /** The SQL that read data. */
  readonly statements: readonly string[];
}

export interface AskOptions {
  readonly viewer?: Viewer;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly language?: Language;
  readonly today?: string;
}

/** The subgraph over a database of its own, for one test file. */
export interface TestCongress {
  readonly clone: ClonedDatabase;
  readonly database: DataSource;
  readonly owner: pg.Pool;
  readonly subgraph: Subgraph<CongressContext>;
  /** Asks the subgraph itself, past the gateway and what it cuts. */
  ask(query: string, options?: AskOptions): Promise<Answer>;
  /** Runs SQL as the owner, with the way into guarded tables. */
  arrange(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

export interface OpenOptions extends CongressOptions {
  /** Where the database is copied from; one with the schema alone when left out. */
  readonly template?: Promise<TemplateDatabase>;
  /** Fills the projection of the tree: with the small territory, unless there is a template. */
  readonly follow?: (pool: pg.Pool) => Promise<void>;
}

/** Opens a congress database of its own: with the small territory and nothing in it, unless told. */
export async function openCongress(options: OpenOptions = {}): Promise<TestCongress> {
  const { template, follow = template ? undefined : followSmallTerritory, ...more } = options;
  const clone = await cloneDatabase(await (template ?? emptyTemplate()));
  const database = await congressDatabase(clone.appUrl, 4).initialize();
  const owner = new pg.Pool({ connectionString: clone.ownerUrl, max: 2 });
  await follow?.(poolOf(database));
  const subgraph = congressSubgraph(database, more);
  return {
    clone,
    database,
    owner,
    subgraph,
    async ask(
      query,
      { viewer = PUBLIC_VIEWER, variables = {}, language = 'vi', today = TODAY } = {},
    ) {
      const record = recordStatements(poolOf(database));
      const context = { requestId: 'test', today, language, viewer };
      const result = await subgraph.execute({ query, variables }, context);
      record.stop();
      return {
        data: JSON.parse(JSON.stringify(result.data ?? null)),
        errors: (result.errors ?? []).map((error) => JSON.parse(JSON.stringify(error))),
        statements: record.dataStatements(),
      };
    },
    async arrange(sql, values = []) {
      const { rows } = await importAs(owner, (client) => client.query(sql, [...values]));
      return rows;
    },
    async close() {
      await owner.end();
      await database.destroy();
      await clone.drop();
    },
  };
}
