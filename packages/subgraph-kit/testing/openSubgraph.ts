import {
  type ClonedDatabase,
  cloneDatabase,
  recordStatements,
  type TemplateDatabase,
} from '@haicap/test-kit';
import type { GraphQLFormattedError } from 'graphql';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { importAs, poolOf, type Subgraph } from '../src/index.ts';
import { type Language, PUBLIC_VIEWER, type Viewer } from '../src/protocol/index.ts';
import { followSmallTerritory } from './smallTerritory.ts';

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

/** A subgraph over a database of its own, for one test file. */
export interface TestSubgraph<Context extends object> {
  readonly clone: ClonedDatabase;
  readonly database: DataSource;
  readonly owner: pg.Pool;
  readonly subgraph: Subgraph<Context>;
  /** Asks the subgraph itself, past the gateway and what it cuts. */
  ask(query: string, options?: AskOptions): Promise<Answer>;
  /** Runs SQL as the owner, with the way into guarded tables. */
  arrange(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Where a test's database comes from. */
export interface OpenOptions {
  /** Where the database is copied from; one with the schema alone when left out. */
  readonly template?: Promise<TemplateDatabase>;
  /** Fills the projection of the tree: with the small territory, unless there is a template. */
  readonly follow?: (pool: pg.Pool) => Promise<void>;
}

/** The subgraph that is tested. */
export interface Tested<Context extends object> {
  readonly emptyTemplate: () => Promise<TemplateDatabase>;
  readonly database: (url: string, poolSize: number) => DataSource;
  readonly subgraph: (database: DataSource) => Subgraph<Context>;
  /** The day that its tests take for today. */
  readonly today: string;
}

/** Opens a database of its own: with the small territory and nothing in it, unless told. */
export async function openSubgraph<Context extends object>(
  tested: Tested<Context>,
  { template, follow = template ? undefined : followSmallTerritory }: OpenOptions,
): Promise<TestSubgraph<Context>> {
  const clone = await cloneDatabase(await (template ?? tested.emptyTemplate()));
  const database = await tested.database(clone.appUrl, 4).initialize();
  const owner = new pg.Pool({ connectionString: clone.ownerUrl, max: 2 });
  await follow?.(poolOf(database));
  const subgraph = tested.subgraph(database);
  return {
    clone,
    database,
    owner,
    subgraph,
    async ask(
      query,
      { viewer = PUBLIC_VIEWER, variables = {}, language = 'vi', today = tested.today } = {},
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
