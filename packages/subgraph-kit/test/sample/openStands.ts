import {
  CHANGE_LOG_DDL,
  guardTableDdl,
  importAs,
  insertStage,
  logCreated,
  SAMPLE_RUN_DDL,
  type Stage,
  UNIT_SCOPE_DDL,
} from '@haicap/subgraph-kit';
import { cloneDatabase, templateDatabase } from '@haicap/test-kit';
import pg from 'pg';

/** A subgraph's first migration: stands of markets, which nobody sees but through the guard. */
const MIGRATION = `
create table stand (
  id text primary key,
  unit_id text not null,
  sold_goods text,
  opened_on date not null,
  provenance text not null
);
${CHANGE_LOG_DDL};
${UNIT_SCOPE_DDL};
${SAMPLE_RUN_DDL};
${guardTableDdl({ table: 'stand', unit: 'unit_id', scope: 'stands:read' })};
insert into unit_scope (id, code, parent, province, valid_from, valid_to)
values ('VN', 'VN', null, null, '2020-01-01', null),
  ('79.1', '79', 'VN', '79.1', '2025-06-30', '2025-07-01'),
  ('79.2', '79', 'VN', '79.2', '2025-07-01', null),
  ('26740.2', '26740', '79.2', '79.2', '2025-07-01', '2026-01-01'),
  ('26734.2', '26734', '79.2', '79.2', '2025-07-01', null),
  ('26741.1', '26741', '79.2', '79.2', '2025-07-02', null);
`;

export interface StandRow {
  readonly id: string;
  readonly unitId: string;
  readonly soldGoods: string | null;
}

const COLUMNS = { id: 'text', unit_id: 'text', sold_goods: 'text' };

export const STAGES: readonly Stage<readonly StandRow[]>[] = [
  {
    name: 'sample_stand',
    of: (rows) => rows,
    columns: COLUMNS,
    writes: [
      insertStage('stand', 'sample_stand', COLUMNS, {
        opened_on: `'2025-07-01'`,
        provenance: `'SAMPLE'`,
      }),
      logCreated('Stand', 'sample_stand', 'unitId,soldGoods'),
    ],
  },
];

/** A database of stands. */
export async function openStands() {
  const template = await templateDatabase({
    name: 'stands_fixture',
    hash: MIGRATION,
    prepare: async (ownerUrl) => {
      const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
      await owner.query(MIGRATION);
      await owner.end();
    },
  });
  const clone = await cloneDatabase(template);
  const owner = new pg.Pool({ connectionString: clone.ownerUrl, max: 6 });
  return {
    owner,
    async rows(sql: string): Promise<readonly Record<string, unknown>[]> {
      return (await importAs(owner, (client) => client.query(sql))).rows;
    },
    async close() {
      await owner.end();
      await clone.drop();
    },
  };
}
