import { FOLLOWED_LOG_DDL, UNIT_SCOPE_DDL } from '@haicap/subgraph-kit';
import { type TemplateDatabase, templateDatabase } from '@haicap/test-kit';
import pg from 'pg';

/** An agency's first migration: its own table, and the kit's two for following the territory. */
const MIGRATION = `
create table staff (
  unit_id text not null,
  valid_from date not null,
  valid_to date,
  head_count integer not null,
  primary key (unit_id, valid_from)
);
${FOLLOWED_LOG_DDL};
${UNIT_SCOPE_DDL};
`;

/** The staffing subgraph's database, migrated and empty; its application role may write it. */
export function staffingTemplate(): Promise<TemplateDatabase> {
  return templateDatabase({
    name: 'staffing_fixture',
    hash: MIGRATION,
    prepare: async (ownerUrl, appUrl) => {
      const client = new pg.Client({ connectionString: ownerUrl });
      await client.connect();
      const role = pg.escapeIdentifier(decodeURIComponent(new URL(appUrl).username));
      await client.query(MIGRATION);
      await client.query(`grant all on all tables in schema public to ${role}`);
      await client.end();
    },
  });
}
