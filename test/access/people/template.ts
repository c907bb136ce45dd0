import {
  AUDIT_DDL,
  FOLLOWED_LOG_DDL,
  grantToApplication,
  guardOwnTableDdl,
  guardTableDdl,
  UNIT_SCOPE_DDL,
} from '@haicap/subgraph-kit';
import { type TemplateDatabase, templateDatabase } from '@haicap/test-kit';
import pg from 'pg';

/** A first migration of a subgraph with people: its guarded tables, and what the kit needs. */
const MIGRATION = `
create table person (
  id text primary key,
  unit_id text not null,
  name text not null,
  salary integer not null,
  identifier text,
  ethnicity text,
  party_member boolean,
  health_note text,
  discipline_note text,
  left_on date,
  subject text unique
);
create index person_unit on person (unit_id, id);
create table contest (
  person_id text not null references person (id) on delete cascade,
  field text not null,
  requested_on date not null,
  text text not null,
  primary key (person_id, field, requested_on)
);
${FOLLOWED_LOG_DDL};
${UNIT_SCOPE_DDL};
${AUDIT_DDL};
${guardTableDdl({
  table: 'person',
  unit: 'unit_id',
  scope: 'people:read',
  writeScope: 'people:write',
  self: 'subject',
})};
${guardOwnTableDdl({
  table: 'contest',
  person: 'person_id',
  records: { table: 'person', id: 'id', self: 'subject' },
  insertScope: 'own:write',
})};
`;

/** The people subgraph's database, migrated and empty. */
export function peopleTemplate(): Promise<TemplateDatabase> {
  return templateDatabase({
    name: 'people_fixture',
    hash: MIGRATION,
    prepare: async (ownerUrl, appUrl) => {
      const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
      await owner.query(MIGRATION);
      await grantToApplication(owner, decodeURIComponent(new URL(appUrl).username));
      await owner.end();
    },
  });
}
