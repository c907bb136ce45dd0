import {
  fillOnce,
  type SampleUnit,
  type SampleUnits,
  withoutImports,
  writeRows,
} from '@haicap/subgraph-kit';
import { COUNTRY } from '@haicap/subgraph-kit/protocol';
import type { Pool, PoolClient } from 'pg';
import { SAMPLE_PROVINCES } from './figures/sampleProvinces.ts';
import { noRows } from './rows/SampleRows.ts';
import { STAGES } from './rows/stages.ts';
import { addCentre } from './units/addCentre.ts';
import { addCommune } from './units/addCommune.ts';
import { addProvince } from './units/addProvince.ts';
import { communeShares } from './units/communeShares.ts';
import type { UnitNames } from './units/sampleOrganisation.ts';

/** What the sample is made of: the tree, the units that were there before it, and their names. */
export interface SamplePlan extends SampleUnits {
  readonly existed: ReadonlySet<string>;
  readonly names: UnitNames;
}

/** Counted up when the same units would get other rows. */
const VERSION = 1;

/** Whose rows of other provenance keep a unit free of the sample. */
const TABLES = ['party_organisation', 'congress', 'election_preparation', 'election_step'];

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

async function fillCentre(client: PoolClient): Promise<number> {
  const country = { id: COUNTRY, code: COUNTRY, province: COUNTRY };
  const rows = noRows();
  for (const unit of await withoutImports(client, TABLES, [country])) addCentre(rows, unit);
  return writeRows(client, STAGES, rows);
}

async function fillProvince(client: PoolClient, plan: SamplePlan, id: string): Promise<number> {
  const unit = plan.provinces.find((one) => one.id === id) as SampleUnit;
  const province = SAMPLE_PROVINCES.find(({ code }) => code === unit.code);
  if (!province) throw new Error(`The sample knows no province ${unit.code}.`);
  const communes = plan.communes.filter((one) => one.province === id);
  const open = new Set(await withoutImports(client, TABLES, [unit, ...communes]));
  const rows = noRows();
  if (open.has(unit)) addProvince(rows, unit, province, plan.names);
  const parentId = rows.organisations[0]?.id ?? (await recordedParty(client, id));
  const shares = communeShares(province, communes);
  for (const [at, share] of shares.entries()) {
    const commune = communes[at] as SampleUnit;
    if (!open.has(commune)) continue;
    const existed = plan.existed.has(commune.id);
    addCommune(rows, { ...commune, existed }, { names: plan.names, parentId, share });
  }
  return writeRows(client, STAGES, rows);
}

/** The organisation of a province that an agency has brought in; null where it has none yet. */
async function recordedParty(client: PoolClient, unitId: string): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `select id from party_organisation where unit_id = $1 and level = 'PROVINCE'
     order by valid_from desc limit 1`,
    [unitId],
  );
  return rows[0]?.id ?? null;
}
