import type { IntakeCounts, IntakeRow, IntakeSession, IntakeStart, Table } from '@haicap/intake';
import { removeSampleOf } from '../../sample/removeSampleOf.ts';
import type { ImportRun, PersonnelImport } from '../PersonnelImport.ts';
import { findFaults } from './findFaults.ts';
import { mergeSql } from './mergeSql.ts';
import { staging } from './staged.ts';

/** What an import has touched, for whoever tells of it. */
export interface Touched {
  readonly units: Set<string>;
  readonly organisations: Set<string>;
}

/**
 * Merges a file's rows into a table, in the transaction of the run: each batch is copied into
 * `staged`, found out about in `incoming`, checked there, and written from there.
 */
export async function openSession(
  what: PersonnelImport,
  run: ImportRun,
  { fields }: IntakeStart,
  touched: Touched,
): Promise<IntakeSession<Table>> {
  const { client, file, today } = run;
  const has = (field: string) => fields.has(field);
  const { target } = what;
  const stage = staging(what, run);
  const merge = mergeSql(target, has);
  const resolved = `
select r.*, date '${today}' as today, false as old, null::text[] as changed
from (${what.resolve(has)}) r`;
  for (const sql of [stage.create, ...(what.tables ?? [])]) await client.query(sql);
  await client.query(`create temporary table incoming on commit drop as ${resolved} with no data`);

  /** Answers the ids in columns of rows that are about to be written. */
  async function idsIn(columns: readonly string[]): Promise<readonly string[]> {
    if (columns.length === 0) return [];
    const { rows } = await client.query<{ id: string }>(
      `select distinct v.id from incoming i, unnest(array[${columns.map((c) => `i.${c}`)}]) as v(id)
       where (not i.old or i.changed <> '{}') and v.id is not null`,
    );
    return rows.map(({ id }) => id);
  }

  async function clearSamples(): Promise<void> {
    const units = (await idsIn(what.units)).filter((id) => !touched.units.has(id));
    if (units.length > 0) await removeSampleOf(client, units);
    for (const id of units) touched.units.add(id);
    for (const id of await idsIn(what.organisations)) touched.organisations.add(id);
  }

  async function write(rows: readonly IntakeRow[]): Promise<IntakeCounts> {
    await client.query('delete from incoming where not line = any($1::int[])', [
      rows.map(({ line }) => line),
    ]);
    for (const sql of [...(what.settle ?? []), merge.mark]) {
      await client.query(sql);
    }
    const counts = await count();
    if (counts.added + counts.changed === 0) return counts;
    await clearSamples();
    for (const sql of merge.write) {
      await client.query(sql, sql.includes('$1') ? [file, today] : []);
    }
    await what.also?.(run, rows);
    await client.query(merge.log);
    return counts;
  }

  async function count(): Promise<IntakeCounts> {
    const { rows } = await client.query<IntakeCounts>(
      `select count(*) filter (where not old)::int as added,
         count(*) filter (where old and changed <> '{}')::int as changed,
         count(*) filter (where old and changed = '{}')::int as same
       from incoming`,
    );
    return rows[0] as IntakeCounts;
  }

  return {
    async check(rows, seen) {
      await stage.fill(rows);
      await client.query('truncate incoming');
      await client.query(`insert into incoming ${resolved}`);
      return findFaults(client, what, rows, seen);
    },
    write,
    // The transaction around the session commits, or not.
    commit: async () => undefined,
    rollback: async () => undefined,
  };
}
