import { createHash } from 'node:crypto';
import { ensureDatabase, withClient } from '@haicap/postgres';
import type pg from 'pg';
import { testPostgres } from '../testPostgres.ts';
import { TEST_ROLES } from './testRoles.ts';
import { untilLeft } from './untilLeft.ts';

/** A prepared database that nobody connects to: it is there to be copied. */
export type TemplateDatabase = { readonly adminUrl: string; readonly database: string };

export type TemplateOptions = {
  /** Whose it is, `territory`: at most 30 of a-z, 0-9 and _. */
  readonly name: string;
  /** Of all that `prepare` depends on: the list of migrations, the data. */
  readonly hash: string;
  /** Migrates and fills it; the roles are as in production. Must close its connections. */
  readonly prepare: (ownerUrl: string, appUrl: string) => Promise<void>;
};

/**
 * The template of this name and hash, prepared by the first who asks while all others wait. It
 * gets its name only when `prepare` is through; templates of the name with another hash are dropped.
 */
export async function templateDatabase(options: TemplateOptions): Promise<TemplateDatabase> {
  const { name, hash } = options;
  if (!/^[a-z][a-z0-9_]{0,29}$/.test(name)) throw new Error(`"${name}" does not name a template.`);
  const database = `${name}_${createHash('sha256').update(hash).digest('hex').slice(0, 12)}`;
  const { adminUrl } = await testPostgres();
  await withClient(adminUrl, async (admin) => {
    await admin.query(`SELECT pg_advisory_lock(hashtext('haicap template'), hashtext($1))`, [name]);
    const known = await templatesNamed(admin, name);
    if (known.includes(database)) return;
    for (const old of known) await drop(admin, old);
    await make(admin, adminUrl, database, options);
  });
  return { adminUrl, database };
}

async function make(
  admin: pg.Client,
  adminUrl: string,
  database: string,
  { prepare }: TemplateOptions,
): Promise<void> {
  const draft = `${database}_draft`;
  try {
    const { ownerUrl, appUrl } = await ensureDatabase({ adminUrl, name: draft, ...TEST_ROLES });
    await prepare(ownerUrl, appUrl);
  } catch (error) {
    await untilLeft(admin, draft);
    await drop(admin, draft);
    throw error;
  }
  await admin.query(`ALTER DATABASE ${draft} ALLOW_CONNECTIONS false`);
  await untilLeft(admin, draft);
  await admin.query(
    'SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1',
    [draft],
  );
  await admin.query(`ALTER DATABASE ${draft} RENAME TO ${database}`);
}

async function templatesNamed(admin: pg.Client, name: string): Promise<string[]> {
  const { rows } = await admin.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE datname ~ $1',
    [`^${name}_[0-9a-f]{12}(_draft)?$`],
  );
  return rows.map(({ datname }) => datname);
}

async function drop(admin: pg.Client, database: string): Promise<void> {
  await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
}
