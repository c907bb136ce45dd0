import type pg from 'pg';
import { databaseUrl, withDatabase } from './databaseUrl.ts';
import { grantDatabase, grantInside } from './privileges.ts';
import { withClient } from './withClient.ts';

export type DatabaseRoles = {
  /** A superuser's address; the server may be one of your own, 15 or newer. */
  readonly adminUrl: string;
  /** The database, made when missing: UTF8, sorted by C. */
  readonly name: string;
  /** Owns the database and all in it: migrations and imports. */
  readonly ownerRole: string;
  /** Owns nothing; reads and writes the owner's tables. */
  readonly appRole: string;
  readonly passwords: { readonly owner: string; readonly app: string };
};

/** Roles are of the whole server: two who make them at once would fail, so they take turns. */
const TURNS = `pg_advisory_lock(hashtext('haicap'), hashtext('ensureDatabase'))`;

/**
 * Sees to it that a database with its two roles is there, with these passwords and privileges and
 * closed to everybody else. May be repeated. Tables made by the owner are readable and writable by
 * the application without a grant of their own; what it must not do, migrations revoke.
 */
export async function ensureDatabase(
  wanted: DatabaseRoles,
): Promise<{ readonly ownerUrl: string; readonly appUrl: string }> {
  const { adminUrl, name, ownerRole, appRole, passwords } = wanted;
  await withClient(adminUrl, async (client) => {
    await client.query(`SELECT ${TURNS}`);
    await ensureLogin(client, ownerRole, passwords.owner);
    await ensureLogin(client, appRole, passwords.app);
    await ensureExists(client, name, ownerRole);
    await grantDatabase(client, name, wanted);
    await withClient(withDatabase(adminUrl, name), (inside) => grantInside(inside, wanted));
  });
  return {
    ownerUrl: databaseUrl(adminUrl, { role: ownerRole, password: passwords.owner, database: name }),
    appUrl: databaseUrl(adminUrl, { role: appRole, password: passwords.app, database: name }),
  };
}

async function ensureLogin(client: pg.Client, role: string, password: string) {
  const found = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
  const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';
  await client.query(
    `${verb} ROLE ${client.escapeIdentifier(role)} ${rights} PASSWORD ${client.escapeLiteral(password)}`,
  );
}

async function ensureExists(client: pg.Client, name: string, owner: string) {
  const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (found.rowCount !== 0) return;
  const [database, role] = [client.escapeIdentifier(name), client.escapeIdentifier(owner)];
  await client.query(
    `CREATE DATABASE ${database} OWNER ${role} TEMPLATE template0 ENCODING 'UTF8' ` +
      `LOCALE_PROVIDER libc LOCALE 'C'`,
  );
}
