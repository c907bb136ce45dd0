import type { Pool } from 'pg';
import pg from 'pg';

/**
 * Lets the application's role read and write the tables of the owner's schema, and only append to
 * the change log. Runs after the migrations; can be repeated.
 */
export async function grantToApplication(owner: Pool, role: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  await owner.query(`
    grant usage on schema public to ${name};
    grant select, insert, update, delete on all tables in schema public to ${name};
    revoke all on table migrations from ${name};
    do $$ begin
      if to_regclass('public.change_log') is not null then
        execute 'revoke update, delete on table change_log from ' || quote_ident(${pg.escapeLiteral(role)});
      end if;
    end $$;`);
}
