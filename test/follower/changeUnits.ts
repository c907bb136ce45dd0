import type pg from 'pg';

/** What a version's entry in the log says of it, as the importer writes it. */
const APPEND = `
insert into change_log (entity, entity_id, operation, fields, "values")
select 'UnitVersion', t.unit_id || '@' || t.valid_from, $1, $2, jsonb_build_object(
  'id', t.unit_id, 'code', t.code, 'parent', t.parent_id, 'province', t.province_id,
  'formerDistrict', t.former_district_id, 'validFrom', t.valid_from, 'validTo', t.valid_to)
from t`;

interface Version {
  readonly id: string;
  readonly from: string;
  readonly count: number;
}

const pick = <Item>(items: readonly Item[]): Item =>
  items[Math.floor(Math.random() * items.length)] as Item;

/**
 * Changes one made-up unit among those whose codes begin with `prefix`, with its entries in the log
 * and in the client's transaction: forms it, moves it, gives it another version, or takes one back.
 */
export async function changeUnits(
  client: pg.ClientBase,
  prefix: string,
  provinces: readonly string[],
): Promise<void> {
  const units = await lastVersions(client, prefix);
  const unit = pick(units);
  const province = pick(provinces);
  if (!unit || units.length < 3 || Math.random() < 0.2) {
    return form(client, `${prefix}${String(units.length).padStart(3, '0')}`, province);
  }
  if (Math.random() < 0.4) return move(client, unit, province);
  if (unit.count === 1 || Math.random() < 0.6) return goOn(client, unit, province);
  return takeBack(client, unit);
}

async function lastVersions(client: pg.ClientBase, prefix: string): Promise<Version[]> {
  const { rows } = await client.query(
    `select unit_id as id, max(valid_from)::text as from, count(*)::int as count
     from unit_version where code like $1 || '___' group by unit_id`,
    [prefix],
  );
  return rows;
}

async function log(
  client: pg.ClientBase,
  write: string,
  values: readonly unknown[],
  operation: string,
  fields: readonly string[],
): Promise<void> {
  await client.query(`with t as (${write}) ${APPEND}`, [operation, fields, ...values]);
}

const ALL_FIELDS = ['code', 'parent', 'province', 'validFrom', 'validTo'];

/** A version like one of Phường Sài Gòn's, whatever columns that has. */
const INSERT = `
insert into unit_version
select r.* from unit_version v,
  jsonb_populate_record(v, jsonb_build_object('unit_id', $3::text, 'valid_from', $4::date,
    'valid_to', null, 'code', split_part($3, '.', 1), 'parent_id', $5::text,
    'province_id', $5::text)) r
where v.unit_id = '26740.2'
returning *`;

async function form(client: pg.ClientBase, code: string, province: string): Promise<void> {
  const id = `${code}.1`;
  await client.query(
    `insert into unit (id, code, ordinal, valid_from, provenance)
     values ($1, $2, 1, '2026-01-01', 'SAMPLE')`,
    [id, code],
  );
  await log(client, INSERT, [id, '2026-01-01', province], 'CREATED', ALL_FIELDS);
}

async function move(client: pg.ClientBase, unit: Version, province: string): Promise<void> {
  const update = `update unit_version set parent_id = $5, province_id = $5
    where unit_id = $3 and valid_from = $4 returning *`;
  await log(client, update, [unit.id, unit.from, province], 'UPDATED', ['parent', 'province']);
}

async function goOn(client: pg.ClientBase, unit: Version, province: string): Promise<void> {
  const { rows } = await client.query(`select ($1::date + 1)::text as next`, [unit.from]);
  const next: string = rows[0].next;
  const close = `update unit_version set valid_to = $5
    where unit_id = $3 and valid_from = $4 returning *`;
  await log(client, close, [unit.id, unit.from, next], 'UPDATED', ['validTo']);
  await log(client, INSERT, [unit.id, next, province], 'CREATED', ALL_FIELDS);
}

async function takeBack(client: pg.ClientBase, unit: Version): Promise<void> {
  const remove = `delete from unit_version where unit_id = $3 and valid_from = $4 returning *`;
  await log(client, remove, [unit.id, unit.from], 'DELETED', []);
  const reopen = `update unit_version set valid_to = null
    where unit_id = $3 and valid_to = $4 returning *`;
  await log(client, reopen, [unit.id, unit.from], 'UPDATED', ['validTo']);
}
