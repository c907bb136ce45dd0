import type pg from 'pg';

/** The two logins of a subgraph's database. */
export type RolePair = { readonly ownerRole: string; readonly appRole: string };

/** On the database as a whole: the two roles may enter, nobody else. Run in any database. */
export async function grantDatabase(client: pg.Client, name: string, roles: RolePair) {
  const [database, owner, app] = [name, roles.ownerRole, roles.appRole].map(quoted(client));
  await client.query(`ALTER DATABASE ${database} OWNER TO ${owner}`);
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${app}`);
}

/**
 * Inside a database: `public` belongs to the owner, and the application may use, but not create,
 * what the owner makes there from now on. A copy of the database keeps this.
 */
export async function grantInside(client: pg.Client, roles: RolePair) {
  const [owner, app] = [roles.ownerRole, roles.appRole].map(quoted(client));
  const defaults = `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} GRANT`;
  await client.query(`ALTER SCHEMA public OWNER TO ${owner}`);
  await client.query('REVOKE ALL ON SCHEMA public FROM PUBLIC');
  await client.query(`GRANT USAGE ON SCHEMA public TO ${app}`);
  await client.query(`${defaults} SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app}`);
  await client.query(`${defaults} USAGE ON SEQUENCES TO ${app}`);
}

const quoted = (client: pg.Client) => (name: string) => client.escapeIdentifier(name);
