import { importAs } from '@haicap/subgraph-kit';
import type { Pool } from 'pg';

/** Every table with rows of units that the sample writes. */
export const SAMPLE_TABLES = [
  'organisation',
  'quota',
  'post',
  'person',
  'person_ethnicity',
  'person_party',
  'person_protection',
  'person_discipline',
  'person_rating',
  'pay',
  'insurance_period',
  'assignment',
  'departure',
  'payment',
  'reinforcement_need',
  'reinforcement_offer',
  'review_completion',
] as const;

/** How many rows of units a table has, and what they say. */
export interface TableState {
  readonly table: string;
  readonly rows: number;
  readonly hash: string | null;
}

/** What the tables say of units. */
export function sampleRows(
  owner: Pool,
  units: readonly string[],
  tables: readonly string[] = SAMPLE_TABLES,
): Promise<readonly TableState[]> {
  return importAs(owner, async (client) => {
    const states: TableState[] = [];
    for (const table of tables) {
      const { rows } = await client.query(
        `select $2 as table, count(*)::int as rows, md5(string_agg(t::text, '|' order by t::text)) as hash
         from ${table} t where unit_id = any($1)`,
        [units, table],
      );
      states.push(rows[0]);
    }
    return states;
  });
}

/** The ids of a province and of what lay in it on 1 July 2025. */
export async function unitsOf(owner: Pool, provinceCode: string): Promise<readonly string[]> {
  const { rows } = await owner.query<{ id: string }>(
    `select s.id from unit_scope s join unit_scope p on p.id = s.province and p.code = $1
       and p.valid_from <= '2025-07-01' and (p.valid_to is null or p.valid_to > '2025-07-01')
     where s.valid_from <= '2025-07-01' and (s.valid_to is null or s.valid_to > '2025-07-01')
     order by s.id <> s.province, s.code`,
    [provinceCode],
  );
  return rows.map(({ id }) => id);
}
