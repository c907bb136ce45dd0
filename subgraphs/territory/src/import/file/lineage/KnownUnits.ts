import { nameKey } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { UnitLevel } from '../../../entities/enums.ts';
import { FIRST_RECORDED_DAY, TWO_TIERS_DAY } from '../../days.ts';

/** A unit as the database has it on one of the two days. */
export interface KnownUnit {
  readonly unitId: string;
  readonly code: string;
  readonly level: UnitLevel;
  readonly fullName: string;
  readonly districtCode: string | null;
  readonly provinceCode: string;
  readonly legalTextId: string | null;
}

/** Who held which code on 30 June 2025 and on 1 July 2025. */
export interface KnownUnits {
  readonly before: ReadonlyMap<string, KnownUnit>;
  readonly after: ReadonlyMap<string, KnownUnit>;
  /** The communes of 30 June 2025 in a district, or in a province. */
  communesIn(code: string): readonly KnownUnit[];
  /** True for a unit that has the same identity on both days. */
  goesOn(unit: KnownUnit): boolean;
}

const ON_DAY = `
select v.unit_id as "unitId", v.code, v.level, v.full_name as "fullName",
       d.code as "districtCode", p.code as "provinceCode", v.legal_text_id as "legalTextId"
from unit_version v
join unit p on p.id = v.province_id
left join unit d on d.id = v.district_id
where v.valid_from <= $1 and (v.valid_to is null or v.valid_to > $1)`;

export async function loadKnownUnits(client: PoolClient): Promise<KnownUnits> {
  const on = async (day: string): Promise<readonly KnownUnit[]> =>
    (await client.query<KnownUnit>(ON_DAY, [day])).rows;
  return knownUnits(await on(FIRST_RECORDED_DAY), await on(TWO_TIERS_DAY));
}

export function knownUnits(before: readonly KnownUnit[], after: readonly KnownUnit[]): KnownUnits {
  const communes = before.filter(({ level }) => level === 'COMMUNE');
  const inDistrict = groupBy(communes, (unit) => unit.districtCode ?? '');
  const inProvince = groupBy(communes, (unit) => unit.provinceCode);
  const beforeIds = new Set(before.map(({ unitId }) => unitId));
  const afterIds = new Set(after.map(({ unitId }) => unitId));
  const byCode = (units: readonly KnownUnit[]) => new Map(units.map((unit) => [unit.code, unit]));
  return {
    before: byCode(before),
    after: byCode(after),
    // A district's code has three digits, a province's two.
    communesIn: (code) => inDistrict.get(code) ?? inProvince.get(code) ?? [],
    goesOn: ({ unitId }) => beforeIds.has(unitId) && afterIds.has(unitId),
  };
}

/** Two spellings of one name are the same name. */
export function sameName(left: string, right: string): boolean {
  return nameKey(left) === nameKey(right);
}
