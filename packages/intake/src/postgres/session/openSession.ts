import type { IntakeRow } from '../../rows/IntakeRow.ts';
import type { IntakeCounts, IntakeSession, IntakeStart } from '../../run/IntakeSession.ts';
import type { Table } from '../../table/Table.ts';
import type { SubgraphImports } from '../SubgraphImports.ts';
import type { ImportRun, TableImport } from '../TableImport.ts';
import { findFaults } from './findFaults.ts';
import { mergeSql } from './mergeSql.ts';
import { staging } from './staging.ts';

/** A table of a file on its way into the database. */
export interface SessionParts<Run extends ImportRun, Of extends TableImport<Run>> {
  readonly imports: SubgraphImports<Run, Of>;
  readonly what: Of;
  readonly run: Run;
  /** Collects the units that rows were written of. */
  readonly units: Set<string>;
}

/**
 * Merges a file's rows into a table, in the transaction of the run: each batch is copied into
 * `staged`, found out about in `incoming`, checked there, and written from there.
 */
export async function openSession<Run extends ImportRun, Of extends TableImport<Run>>(
  { imports, what, run, units }: SessionParts<Run, Of>,
  { fields }: IntakeStart,
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
    const more = (await idsIn(what.units)).filter((id) => !units.has(id));
    if (more.length > 0) await imports.removeSamples(client, more);
    for (const id of more) units.add(id);
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
    await imports.beforeWrite?.(run, what, idsIn);
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
      return findFaults(client, what.rules, rows, seen);
    },
    write,
    // The transaction around the session commits, or not.
    commit: async () => undefined,
    rollback: async () => undefined,
  };
}
