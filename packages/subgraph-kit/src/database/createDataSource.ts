import pg from 'pg';
import { DataSource, type EntityTarget, type MigrationInterface } from 'typeorm';

// A day stays text: as a Date it would shift with the machine's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** What a subgraph's database consists of. */
export interface DatabaseParts {
  readonly url: string;
  readonly entities: readonly EntityTarget<object>[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Connections at most; 10 when left out. */
  readonly poolSize?: number;
  readonly applicationName?: string;
}

/** A TypeORM data source over one subgraph's database; call `initialize()` before use. */
export function createDataSource(parts: DatabaseParts): DataSource {
  return new DataSource({
    type: 'postgres',
    url: parts.url,
    entities: parts.entities as never,
    migrations: parts.migrations as never,
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    poolSize: parts.poolSize ?? 10,
    applicationName: parts.applicationName ?? 'haicap',
  });
}

/** The pg pool below a data source, for COPY and for counting statements. */
export function poolOf(dataSource: DataSource): pg.Pool {
  return (dataSource.driver as unknown as { master: pg.Pool }).master;
}
