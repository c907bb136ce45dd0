import {
  type AnyFault,
  AUDIT_DDL,
  CHANGE_LOG_DDL,
  COMMAND_RESULT_DDL,
  type CommandRequest,
  createAudit,
  grantToApplication,
  guardTableDdl,
  importAs,
  plainFingerprint,
  UNIT_SCOPE_DDL,
} from '@haicap/subgraph-kit';
import { PUBLIC_VIEWER } from '@haicap/subgraph-kit/protocol';
import { cloneDatabase, templateDatabase } from '@haicap/test-kit';
import pg from 'pg';

/** A subgraph's first migration: minutes of meetings that everyone reads and a unit's officer writes. */
const MIGRATION = `
create table minute (
  id text primary key,
  unit_id text not null,
  number text not null constraint minute_number_key unique,
  words text not null constraint minute_words_check check (words <> 'impossible'),
  version integer not null default 1
);
${CHANGE_LOG_DDL};
${UNIT_SCOPE_DDL};
${AUDIT_DDL};
${COMMAND_RESULT_DDL};
${guardTableDdl({ table: 'minute', unit: 'unit_id', openToRead: true, writeScope: 'minutes:write' })};
insert into unit_guard (unit_id, guardian_id, since, until)
values ('26740.2', '26740.2', '2025-07-01', '9999-12-31'),
  ('26734.2', '26734.2', '2025-07-01', '9999-12-31');
`;

/** What a command about minutes is refused for, beside what every command is. */
export interface MinuteFault extends AnyFault {
  readonly code: 'NUMBER_TAKEN' | 'MINUTE_NOT_FOUND' | 'STALE_VERSION';
}

/** A database of minutes, its audit, and the request of the officer of Sài Gòn. */
export async function openMinutes() {
  const template = await templateDatabase({
    name: 'minutes_fixture',
    hash: MIGRATION,
    prepare: async (ownerUrl, appUrl) => {
      const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
      await owner.query(MIGRATION);
      await grantToApplication(owner, decodeURIComponent(new URL(appUrl).username));
      await owner.end();
    },
  });
  const clone = await cloneDatabase(template);
  const owner = new pg.Pool({ connectionString: clone.ownerUrl, max: 1 });
  const pool = new pg.Pool({ connectionString: clone.appUrl, max: 6 });
  const audit = createAudit({ pool });
  const request: CommandRequest = {
    requestId: 'test',
    today: '2026-11-25',
    language: 'en',
    viewer: {
      ...PUBLIC_VIEWER,
      kind: 'PERSON',
      subject: 'officer',
      scopes: ['minutes:write'],
      territory: ['26740.2'],
    },
    operation: 'WriteMinute',
    pool,
    audit,
    fingerprint: plainFingerprint,
  };
  return {
    request,
    /** Runs SQL as the owner, past the guard. */
    async rows(sql: string): Promise<readonly Record<string, unknown>[]> {
      return (await importAs(owner, (client) => client.query(sql))).rows;
    },
    async close() {
      await audit.close();
      await pool.end();
      await owner.end();
      await clone.drop();
    },
  };
}
