import {
  fillOnce,
  type SampleUnit,
  type SampleUnits,
  withoutImports,
  writeRows,
} from '@haicap/subgraph-kit';
import { COUNTRY } from '@haicap/subgraph-kit/protocol';
import type { Pool, PoolClient } from 'pg';
import { addCentre } from './addCentre.ts';
import { addCommune } from './addCommune.ts';
import { addLeavers } from './addLeavers.ts';
import { addProvince } from './addProvince.ts';
import type { LeaverPlan } from './leaverPlan.ts';
import { writeReview } from './review.ts';
import { noRows, type SampleRows } from './rows.ts';
import { STAGES } from './stages.ts';

/** What the sample is made of: the tree, who left where, and which units have an urban department. */
export interface SamplePlan extends SampleUnits {
  readonly leavers: LeaverPlan;
  readonly urban: ReadonlySet<string>;
}

/** Counted up when the same units would get other rows. */
const VERSION = 1;

/** Whose rows of other provenance keep a unit free of the sample. */
const TABLES = ['organisation', 'quota', 'post', 'person', 'assignment', 'departure'];

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
  const fill = (client: PoolClient) =>
    (batch === COUNTRY ? fillCentre : fillProvince)(client, plan, batch);
  return fillOnce(owner, { id: batch, version: VERSION, fill }, signal);
}

async function fillCentre(client: PoolClient, plan: SamplePlan): Promise<number> {
  const country = { id: COUNTRY, code: COUNTRY, province: COUNTRY };
  const open = await withoutImports(client, TABLES, [country, ...plan.provinces, ...plan.communes]);
  if (!open.includes(country)) return 0;
  const rows = noRows();
  addCentre(rows, country, plan.leavers.get(COUNTRY) ?? []);
  const written = await writeRows(client, STAGES, rows);
  return written + (await writeReview(client, open.slice(1)));
}

async function fillProvince(client: PoolClient, plan: SamplePlan, id: string): Promise<number> {
  const { provinces, leavers, urban } = plan;
  const rank = provinces.findIndex((unit) => unit.id === id);
  const province = provinces[rank] as SampleUnit;
  const communes = plan.communes.filter((unit) => unit.province === id);
  const open = await withoutImports(client, TABLES, [province, ...communes]);
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
  return writeRows(client, STAGES, rows);
}
