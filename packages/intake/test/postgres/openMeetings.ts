import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvText, type IntakeWishes } from '@haicap/intake';
import { type ImportTableResult, importTable, type TableImport } from '@haicap/intake/postgres';
import {
  AUDIT_DDL,
  CHANGE_LOG_DDL,
  createAudit,
  guardTableDdl,
  importAs,
  UNIT_SCOPE_DDL,
} from '@haicap/subgraph-kit';
import { cloneDatabase, templateDatabase } from '@haicap/test-kit';
import pg from 'pg';
import { type MeetingRun, meetingImports } from './meetingImports.ts';

/** The day that tests take for today. */
export const TODAY = '2026-11-25';

/** A subgraph's first migration: meetings of units, guarded, and how many came to them. */
const MIGRATION = `
create extension if not exists btree_gist;
create table meeting (
  id text primary key default gen_random_uuid()::text,
  code text not null unique,
  unit_id text not null,
  title text,
  shouted text,
  valid_from date not null,
  valid_to date,
  end_reported_on date,
  reported_on date not null,
  version integer not null default 1,
  provenance text not null,
  source text,
  exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
create table attendance (
  meeting_id text primary key references meeting (id) on delete cascade,
  unit_id text not null,
  people integer not null
);
${CHANGE_LOG_DDL};
${UNIT_SCOPE_DDL};
${AUDIT_DDL};
${guardTableDdl({ table: 'meeting', unit: 'unit_id', scope: 'meetings:read' })};
insert into unit_scope (id, code, parent, province, valid_from)
values ('79.2', '79', 'VN', '79.2', '2025-07-01'),
  ('26740.2', '26740', '79.2', '79.2', '2025-07-01'),
  ('26734.2', '26734', '79.2', '79.2', '2025-07-01');
`;

type Wishes = Omit<IntakeWishes, 'file'> & { batchRows?: number };

/** A database of meetings that files are imported into. */
export async function openMeetings() {
  const template = await templateDatabase({
    name: 'meetings_fixture',
    hash: MIGRATION,
    prepare: async (ownerUrl) => {
      const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
      await owner.query(MIGRATION);
      await owner.end();
    },
  });
  const clone = await cloneDatabase(template);
  const owner = new pg.Pool({ connectionString: clone.ownerUrl, max: 2 });
  const audit = createAudit({ pool: owner });
  const folder = await mkdtemp(join(tmpdir(), 'haicap-meetings-'));
  return {
    /** Imports rows, the first of them headers, as a CSV file. */
    async csv(
      what: TableImport<MeetingRun>,
      rows: readonly (readonly string[])[],
      wishes: Wishes = {},
    ): Promise<ImportTableResult> {
      const file = join(folder, `${what.table.name}.csv`);
      await writeFile(file, csvText(rows));
      return importTable(meetingImports, what, { today: TODAY, ...wishes, file, owner, audit });
    },
    async rows(sql: string): Promise<readonly Record<string, unknown>[]> {
      return (await importAs(owner, (client) => client.query(sql))).rows;
    },
    async close() {
      await audit.close();
      await owner.end();
      await clone.drop();
      await rm(folder, { recursive: true });
    },
  };
}
