import type { Pool } from 'pg';
import pg from 'pg';

/** What the application's role may not do to the kit's own tables, where a database has them. */
const WITHHELD: Readonly<Record<string, string>> = {
  migrations: 'all',
  change_log: 'update, delete',
  // What was read of whom is itself confidential: the application cannot even read it back.
  audit_entry: 'select, update, delete',
};

/**
 * Lets the application's role read and write the tables of the owner's schema, only append to the
 * change log and only add to the audit. Runs after the migrations; can be repeated.
 */
export async function grantToApplication(owner: Pool, role: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  const { rows } = await owner.query<{ table: string }>(
    `select name as "table" from unnest($1::text[]) as kit(name)
     where to_regclass('public.' || name) is not null`,
    [Object.keys(WITHHELD)],
  );
  await owner.query(`
    grant usage on schema public to ${name};
    grant select, insert, update, delete on all tables in schema public to ${name};
    ${rows.map(({ table }) => `revoke ${WITHHELD[table]} on table ${table} from ${name};`).join('\n')}`);
}
