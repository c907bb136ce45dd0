import { NotWritable } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { PersonState } from '../../rules/staffing/StaffState.ts';

type Row = Readonly<Record<string, unknown>>;

/** Writes a row beside a person, or puts the one of the same key right. */
export async function recordRow(
  client: PoolClient,
  table: string,
  { id, unitId }: PersonState,
  key: Row,
  row: Row,
): Promise<Record<string, never>> {
  const whole = { person_id: id, ...key, unit_id: unitId, ...row };
  const columns = Object.keys(whole);
  const sets = Object.keys(row).map((column) => `${column} = excluded.${column}`);
  const { rowCount } = await client.query(
    `insert into ${table} (${columns.join(', ')})
     values (${columns.map((_, i) => `$${i + 1}`).join(', ')})
     on conflict (${['person_id', ...Object.keys(key)].join(', ')}) do update set ${sets.join(', ')}`,
    Object.values(whole),
  );
  if (rowCount !== 1) throw new NotWritable(`A row of ${table} is not the viewer's to write.`);
  return {};
}
