import type { PoolClient } from 'pg';
import type { ReorganisationPlan } from '../../rules/reorganisation/ReorganisationPlan.ts';
import { loggedWrite } from '../rows/loggedWrite.ts';
import { nameColumns } from '../rows/nameColumns.ts';

/** Writes a plan's rows with their entries in the log, in the client's transaction. */
export async function applyPlan(
  client: PoolClient,
  plan: ReorganisationPlan,
  legalTextId: string,
): Promise<void> {
  await endLives(client, plan, legalTextId);
  await endVersions(client, plan);
  await formUnits(client, plan);
  await beginVersions(client, plan, legalTextId);
  await recordLineage(client, plan, legalTextId);
}

async function endLives(client: PoolClient, plan: ReorganisationPlan, legalTextId: string) {
  if (plan.dissolved.length === 0) return;
  await client.query(
    `update unit set valid_to = $1, dissolved_by = $2 where id = any($3::text[])`,
    [plan.day, legalTextId, plan.dissolved],
  );
}

async function endVersions(client: PoolClient, { day, ended }: ReorganisationPlan) {
  if (ended.length === 0) return;
  await loggedWrite(client, {
    table: 'unit_version',
    operation: 'UPDATED',
    fields: ['valid_to'],
    sql: `update unit_version v set valid_to = $5
      from jsonb_to_recordset($4::jsonb) as e("unitId" text, "validFrom" date)
      where v.unit_id = e."unitId" and v.valid_from = e."validFrom" returning v.*`,
    values: [JSON.stringify(ended), day],
  });
}

async function formUnits(client: PoolClient, { day, formed }: ReorganisationPlan) {
  if (formed.length === 0) return;
  await client.query(
    `insert into unit (id, code, ordinal, valid_from, provenance)
     select id, code, ordinal, $2, 'OFFICIAL'
     from jsonb_to_recordset($1::jsonb) as f(id text, code text, ordinal int)`,
    [JSON.stringify(formed), day],
  );
}

const VERSION_FIELDS = [
  ...['unit_id', 'valid_from', 'code', 'kind', 'level', 'full_name', 'name', 'folded_full_name'],
  ...['lookup_key', 'parent_id', 'province_id', 'former_district_id', 'legal_text_id'],
];

async function beginVersions(client: PoolClient, plan: ReorganisationPlan, legalTextId: string) {
  if (plan.versions.length === 0) return;
  const rows = plan.versions.map((version) => ({
    ...version,
    ...nameColumns(version.fullName, version.name),
  }));
  await loggedWrite(client, {
    table: 'unit_version',
    operation: 'CREATED',
    fields: VERSION_FIELDS,
    sql: `insert into unit_version (${VERSION_FIELDS.join(', ')})
      select "unitId", $5, code, kind, level, "fullName", name, "foldedFullName", "lookupKey",
        "parentId", "provinceId", "formerDistrictId", $6
      from jsonb_to_recordset($4::jsonb) as v("unitId" text, code text, kind text, level text,
        "fullName" text, name text, "foldedFullName" text, "lookupKey" text, "parentId" text,
        "provinceId" text, "formerDistrictId" text)
      returning *`,
    values: [JSON.stringify(rows), plan.day, legalTextId],
  });
}

const EDGE_FIELDS = [
  ...['predecessor_id', 'successor_id', 'effective_on', 'extent', 'moved', 'residents_follow'],
  ...['part_name', 'note', 'legal_text_id'],
];

async function recordLineage(client: PoolClient, plan: ReorganisationPlan, legalTextId: string) {
  if (plan.lineage.length === 0) return;
  await loggedWrite(client, {
    table: 'unit_lineage',
    operation: 'CREATED',
    fields: EDGE_FIELDS,
    sql: `insert into unit_lineage (${EDGE_FIELDS.join(', ')})
      select "predecessorId", "successorId", $5, extent, moved, "residentsFollow", "partName",
        note, $6
      from jsonb_to_recordset($4::jsonb) as l("predecessorId" text, "successorId" text,
        extent text, moved text, "residentsFollow" boolean, "partName" text, note text)
      returning *`,
    values: [JSON.stringify(plan.lineage), plan.day, legalTextId],
  });
}
