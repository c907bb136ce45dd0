import { join } from 'node:path';
import {
  ensureDatabase,
  keptPassword,
  type RunningPostgres,
  startPostgres,
} from '@haicap/postgres';
import type { DatabaseUrls } from './config.ts';

/** The embedded PostgreSQL and what makes a subgraph's database in it. */
export interface EmbeddedDatabases {
  readonly postgres: RunningPostgres;
  /** One subgraph's own database with its two roles; made when missing. */
  database(subgraph: string): Promise<DatabaseUrls>;
}

/** Starts PostgreSQL below the data folder. Errors: PostgresStartError. */
export async function embeddedDatabases(
  dataDir: string,
  log: (line: string) => void,
): Promise<EmbeddedDatabases> {
  const folder = join(dataDir, 'postgres');
  const postgres = await startPostgres({ dataDir: folder, log });
  return {
    postgres,
    async database(subgraph) {
      const ownerRole = `${subgraph}_owner`;
      const appRole = `${subgraph}_app`;
      return ensureDatabase({
        adminUrl: postgres.adminUrl,
        name: subgraph,
        ownerRole,
        appRole,
        passwords: {
          owner: await keptPassword(folder, ownerRole),
          app: await keptPassword(folder, appRole),
        },
      });
    },
  };
}
