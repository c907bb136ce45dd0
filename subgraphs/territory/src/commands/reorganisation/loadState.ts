import type { PoolClient } from 'pg';
import type { ReorganisationInput } from '../../rules/reorganisation/ReorganisationInput.ts';
import { isUnitId } from '../../rules/reorganisation/references.ts';
import {
  type StateUnit,
  type TerritoryState,
  territoryState,
} from '../../rules/reorganisation/TerritoryState.ts';

/** Every unit that is named or ever bore a named code, their parents, and the children of all these. */
const SELECT = `
with named as (
  select id from unit where id = any($1::text[]) or code = any($2::text[])
), family as (
  select id from named
  union
  select v.parent_id from unit_version v
  where v.unit_id in (select id from named) and v.parent_id is not null
    and (v.valid_to is null or v.valid_to >= $3::date)
), needed as (
  select id from family
  union
  select v.unit_id from unit_version v
  where v.parent_id in (select id from family) and (v.valid_to is null or v.valid_to > $3::date)
)
select u.id, u.code, u.ordinal, u.valid_from as "validFrom", u.valid_to as "validTo",
  greatest(
    (select max(effective_on) from unit_lineage where predecessor_id = u.id),
    (select max(effective_on) from unit_lineage where successor_id = u.id)) as "lineageOn",
  (select json_agg(json_build_object('validFrom', v.valid_from, 'validTo', v.valid_to,
     'kind', v.kind, 'level', v.level, 'fullName', v.full_name, 'parentId', v.parent_id,
     'provinceId', v.province_id, 'formerDistrictId', v.former_district_id) order by v.valid_from)
   from unit_version v where v.unit_id = u.id) as versions
from needed n join unit u on u.id = n.id`;

/** Reads what a plan must know of the units, in the transaction that will write. */
export async function loadState(
  client: PoolClient,
  input: ReorganisationInput,
): Promise<TerritoryState> {
  const references = [...new Set(referencesOf(input))];
  const { rows } = await client.query<StateUnit>(SELECT, [
    references.filter(isUnitId),
    references.filter((reference) => !isUnitId(reference)),
    input.legalText.operatesFrom,
  ]);
  return territoryState(rows);
}

function referencesOf({ formed, changed, dissolved }: ReorganisationInput): string[] {
  const references = [
    ...formed.flatMap(({ code, parent }) => [code, parent]),
    ...changed.flatMap(({ unit, parent, gives }) => [unit, parent, ...gives.map(({ to }) => to)]),
    ...dissolved.flatMap(({ unit, childrenTo, goesTo }) => [
      unit,
      childrenTo,
      ...goesTo.map(({ to }) => to),
    ]),
  ];
  return references.filter((reference) => reference !== null);
}
