import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildDataset } from './buildDataset.ts';
import type { ConversionTable } from './conversionTable.ts';
import type { DatasetVersion, TerritoryDataset } from './dataset.ts';
import { FIRST_RECORDED_DAY, TWO_TIERS_DAY } from './days.ts';
import { readOfficialTable } from './readOfficialTable.ts';

let table: ConversionTable;
let dataset: TerritoryDataset;
let lives: Map<string, DatasetVersion[]>;

beforeAll(async () => {
  table = await readOfficialTable();
  dataset = buildDataset(table);
  lives = groupBy(dataset.versions, (version) => version.unitId);
});

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return groups;
}

/** True when the spans follow each other without meeting twice on one day. */
function oneADay(versions: readonly DatasetVersion[]): boolean {
  return versions.every((version, index) => {
    const next = versions[index + 1];
    return !next || (version.validTo !== null && version.validTo <= next.validFrom);
  });
}

function aliveThrough(unitId: string | null, { validFrom, validTo }: DatasetVersion): boolean {
  const life = lives.get(unitId ?? '') ?? [];
  const end = life.at(-1)?.validTo ?? null;
  const endsAfter = end === null || (validTo !== null && validTo <= end);
  return life[0] !== undefined && life[0].validFrom <= validFrom && endsAfter;
}

describe('every version', () => {
  test('is its unit alone on each of its days, and the life of a unit has no gap', () => {
    const wrong = [...lives.values()].filter(
      (life) =>
        !oneADay(life) ||
        life.slice(1).some(({ validFrom }, index) => life[index]?.validTo !== validFrom),
    );
    expect(wrong).toEqual([]);
  });

  test('has its code alone on each of its days', () => {
    const byCode = groupBy(dataset.versions, (version) => version.code);
    expect([...byCode].filter(([, versions]) => !oneADay(versions))).toEqual([]);
  });

  test('has a parent, a province and a district that live as long', () => {
    const orphans = dataset.versions.filter(
      (version) =>
        (version.kind !== 'COUNTRY' && !aliveThrough(version.parentId, version)) ||
        (version.provinceId && !aliveThrough(version.provinceId, version)) ||
        (version.districtId && !aliveThrough(version.districtId, version)),
    );
    expect(orphans).toEqual([]);
  });

  test('differs from the one before it', () => {
    const what = (version?: DatasetVersion) =>
      JSON.stringify([version?.kind, version?.fullName, version?.parentId, version?.provinceId]);
    const same = [...lives.values()].flatMap((life) =>
      life.slice(1).filter((version, index) => what(version) === what(life[index])),
    );
    expect(same).toEqual([]);
  });

  test('names a legal text and units that exist', () => {
    const texts = new Set(dataset.legalTexts.map(({ id }) => id));
    const lost = dataset.versions.filter(
      ({ legalTextId, formerDistrictId }) =>
        (legalTextId && !texts.has(legalTextId)) ||
        (formerDistrictId && !lives.has(formerDistrictId)),
    );
    expect(lost).toEqual([]);
  });
});

describe('every unit', () => {
  test('is its code and its ordinal, counted from 1 in the order of life', () => {
    const byCode = groupBy(dataset.units, (unit) => unit.code);
    const wrong = [...byCode.values()].filter((units) =>
      units.some(({ ordinal }, index) => ordinal !== index + 1),
    );
    expect(wrong).toEqual([]);
    const named = dataset.units.filter(({ id, code, ordinal }) => id !== `${code}.${ordinal}`);
    expect(named).toEqual([{ id: 'VN', code: 'VN', ordinal: 1, dissolvedBy: null }]);
  });

  test('of a commune or province that ended has successors and the text that ended it', () => {
    const succeeded = new Set(dataset.lineage.map((edge) => edge.predecessorId));
    const lost = dataset.units.filter(({ id, dissolvedBy }) => {
      const last = lives.get(id)?.at(-1);
      if (!last || last.validTo === null) return dissolvedBy !== null;
      return dissolvedBy === null || (last.kind !== 'DISTRICT' && !succeeded.has(id));
    });
    expect(lost).toEqual([]);
  });

  test('that began on 1 July 2025 has predecessors; one that went on has none', () => {
    const successors = new Set(dataset.lineage.map((edge) => edge.successorId));
    const wrong = [...lives].filter(
      ([id, life]) => (life[0]?.validFrom === TWO_TIERS_DAY) !== successors.has(id),
    );
    expect(wrong).toEqual([]);
  });
});

describe('lineage', () => {
  test('leads from who ended that day to who began', () => {
    const wrong = dataset.lineage.filter(
      ({ predecessorId, successorId, effectiveOn }) =>
        lives.get(predecessorId)?.at(-1)?.validTo !== effectiveOn ||
        lives.get(successorId)?.[0]?.validFrom !== effectiveOn,
    );
    expect(wrong).toEqual([]);
  });

  test('has each pair once', () => {
    const pairs = dataset.lineage.map((edge) => `${edge.predecessorId}>${edge.successorId}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('is whole to one unit, or in parts to several; residents follow at most once', () => {
    const districts = new Set(table.legacyDistricts.map(({ code }) => `${code}.1`));
    const wrong = [...groupBy(dataset.lineage, (edge) => edge.predecessorId)].filter(
      ([id, edges]) => {
        const whole = edges.filter(({ extent }) => extent === 'WHOLE').length;
        const followed = edges.filter((edge) => edge.residentsFollow).length;
        return !districts.has(id) && (followed > 1 || whole !== (edges.length === 1 ? 1 : 0));
      },
    );
    expect(wrong).toEqual([]);
  });
});

test('former names have ids of their own and lead to units of today', () => {
  const ids = new Set(dataset.formerNames.map(({ id }) => id));
  expect(ids.size).toBe(dataset.formerNames.length);
  expect(new Set(dataset.formerNameUnits.map((link) => link.formerNameId))).toEqual(ids);
  const dead = dataset.formerNameUnits.filter(
    ({ unitId }) => lives.get(unitId)?.at(-1)?.validTo !== null,
  );
  expect(dead).toEqual([]);
});

test('the same table gives the same rows', () => {
  expect(JSON.stringify(buildDataset(table)) === JSON.stringify(dataset)).toBe(true);
});

test('a table whose rows name a unit that is not there is refused', () => {
  const newCommunes = table.newCommunes.filter(({ code }) => code !== '26740');
  expect(() => buildDataset({ ...table, newCommunes })).toThrow('There is no commune 26740');
});

test('the country is there from the first recorded day', () => {
  expect(lives.get('VN')).toMatchObject([{ validFrom: FIRST_RECORDED_DAY, validTo: null }]);
});
