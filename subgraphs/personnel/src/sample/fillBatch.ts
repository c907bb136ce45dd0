import { importAs } from '@haicap/subgraph-kit';
import type { Pool, PoolClient } from 'pg';
import { addCentre } from './addCentre.ts';
import { addCommune } from './addCommune.ts';
import { addLeavers } from './addLeavers.ts';
import { addProvince } from './addProvince.ts';
import type { LeaverPlan } from './leaverPlan.ts';
import { writeReview } from './review.ts';
import { noRows, type SampleRows } from './rows.ts';
import { lockBatch } from './sampleLock.ts';
import { COUNTRY, type SampleUnit, type SampleUnits } from './sampleUnits.ts';
import { writeRows } from './writeRows.ts';

/** What the sample is made of: the tree, who left where, and which units have an urban department. */
export interface SamplePlan extends SampleUnits {
  readonly leavers: LeaverPlan;
  readonly urban: ReadonlySet<string>;
}

/** Counted up when the same units would get other rows. */
const VERSION = 1;

/**
 * Fills a province with its communes, or the Centre, in one transaction; answers how many rows were
 * written, null if it had been filled before, whatever has become of it since.
 */
export function fillBatch(
  owner: Pool,
  plan: SamplePlan,
  batch: string,
  signal?: AbortSignal,
): Promise<number | null> {
  return importAs(owner, async (client) => {
    // Lost in a crash, it is filled again: the note that it was filled is lost with it.
    // The tallies group a province's rows at once, which would go to disk in the usual memory.
    await client.query(`set local synchronous_commit = off; set local work_mem = '64MB'`);
    await lockBatch(client, batch);
    if (await isFilled(client, batch)) return null;
    const written = await (batch === COUNTRY ? fillCentre : fillProvince)(client, plan, batch);
    signal?.throwIfAborted();
    await client.query('insert into sample_run (fingerprint, rows) values ($1, $2)', [
      `${batch}/${VERSION}`,
      written,
    ]);
    return written;
  });
}

async function isFilled(client: PoolClient, batch: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from sample_run where split_part(fingerprint, '/', 1) = $1`,
    [batch],
  );
  return rowCount !== 0;
}

async function fillCentre(client: PoolClient, plan: SamplePlan): Promise<number> {
  const country = { id: COUNTRY, code: COUNTRY, province: COUNTRY };
  const open = await withoutImports(client, [country, ...plan.provinces, ...plan.communes]);
  if (!open.includes(country)) return 0;
  const rows = noRows();
  addCentre(rows, country, plan.leavers.get(COUNTRY) ?? []);
  const written = await writeRows(client, rows);
  return written + (await writeReview(client, open.slice(1)));
}

async function fillProvince(client: PoolClient, plan: SamplePlan, id: string): Promise<number> {
  const { provinces, leavers, urban } = plan;
  const rank = provinces.findIndex((unit) => unit.id === id);
  const province = provinces[rank] as SampleUnit;
  const communes = plan.communes.filter((unit) => unit.province === id);
  const open = await withoutImports(client, [province, ...communes]);
  const openCommunes = open.filter((unit) => unit !== province);
  const rows: SampleRows = noRows();
  for (const unit of openCommunes) {
    addCommune(rows, unit, { urban: urban.has(unit.id), provinceCode: province.code });
    addLeavers(rows, unit, 'COMMUNE', leavers.get(unit.id) ?? []);
  }
  if (open.includes(province)) {
    const own = leavers.get(id) ?? [];
    addProvince(rows, province, { rank, leavers: own, communes: openCommunes });
  }
  return writeRows(client, rows);
}

/** The units that have no row but the sample's own: where an agency's data are, nothing is made up. */
async function withoutImports(
  client: PoolClient,
  units: readonly SampleUnit[],
): Promise<readonly SampleUnit[]> {
  const tables = ['organisation', 'quota', 'post', 'person', 'assignment', 'departure'];
  const { rows } = await client.query<{ id: string }>(
    tables
      .map(
        (table) => `select unit_id as id from ${table}
          where unit_id = any($1::text[]) and provenance <> 'SAMPLE'`,
      )
      .join(' union '),
    [units.map(({ id }) => id)],
  );
  const taken = new Set(rows.map(({ id }) => id));
  return units.filter(({ id }) => !taken.has(id));
}
