import type { DataSource } from 'typeorm';
import { poolOf } from './createDataSource.ts';
import { grantToApplication } from './grantToApplication.ts';

/** The oldest PostgreSQL that the schemas run on (UNIQUE NULLS NOT DISTINCT). */
const OLDEST_POSTGRES = 150_000;

/**
 * Brings an owner's database to the newest schema and grants the application's role its tables.
 * Safe to run from several places at once: one migrates, the others wait.
 */
export async function migrate(owner: DataSource, applicationRole: string): Promise<void> {
  const pool = poolOf(owner);
  const lock = await pool.connect();
  try {
    const { rows } = await lock.query(
      `select current_setting('server_version_num')::int as version`,
    );
    if (rows[0].version < OLDEST_POSTGRES) throw new Error('PostgreSQL 15 or newer is needed.');
    await lock.query(`select pg_advisory_lock(hashtext('haicap migrations'))`);
    await owner.runMigrations();
    await grantToApplication(pool, applicationRole);
  } finally {
    await lock.query('select pg_advisory_unlock_all()').catch(() => undefined);
    lock.release();
  }
}
