import { type AskGraph, catchUp, type Subgraph, territoryLog } from '@haicap/subgraph-kit';
import { cloneDatabase } from '@haicap/test-kit';
import pg from 'pg';
import { staffingSubgraph } from './subgraph.ts';
import { staffingTemplate } from './template.ts';

/**
 * One person in each commune that ever was, but 41 in Phường Bến Nghé and 57 in Phường Sài Gòn: the
 * head count of a province is then, those two aside, the number of its communes.
 */
const STAFF = `
insert into staff (unit_id, valid_from, valid_to, head_count)
select id, min(valid_from), case when bool_or(valid_to is null) then null else max(valid_to) end,
       case id when '26740.1' then 41 when '26740.2' then 57 else 1 end
from unit_scope where code ~ '^[0-9]{5}$'
group by id`;

/** The staffing subgraph over a database of its own. */
export interface OpenStaffing {
  // biome-ignore lint/suspicious/noExplicitAny: nobody looks into its context.
  readonly subgraph: Subgraph<any>;
  readonly pool: pg.Pool;
  /** Follows the territory to its present end, and hires. */
  fill(ask: AskGraph): Promise<void>;
  close(): Promise<void>;
}

export async function openStaffing(): Promise<OpenStaffing> {
  const clone = await cloneDatabase(await staffingTemplate());
  const pool = new pg.Pool({ connectionString: clone.appUrl, max: 4 });
  return {
    pool,
    subgraph: staffingSubgraph(pool),
    async fill(ask) {
      await catchUp(territoryLog(pool, ask));
      await pool.query(STAFF);
      await pool.query('analyze');
    },
    async close() {
      await pool.end();
      await clone.drop();
    },
  };
}
