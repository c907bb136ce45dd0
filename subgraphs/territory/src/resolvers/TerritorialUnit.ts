import { formatUnitId, parseUnitReference } from '@haicap/subgraph-kit';
import type { TerritorialUnitResolvers } from '../__generated__/types.ts';
import { shownDay, type UnitKey, type UnitRow } from '../loaders/unit.ts';
import type { UnitScopeName } from '../queries/unitPages.ts';
import { FIRST_RECORDED_DAY, recordedFrom } from '../recordedDays.ts';

const keyOf = (row: UnitRow): UnitKey => ({ id: row.unitId, day: row.day });

const listKey = (row: UnitRow) => ({ ...keyOf(row), shown: shownDay(row) });

const SCOPE_OF_LEVEL: Readonly<Record<UnitRow['level'], UnitScopeName>> = {
  COUNTRY: 'ofCountry',
  PROVINCE: 'ofProvince',
  DISTRICT: 'ofDistrict',
  COMMUNE: 'children',
};

/** The units above a row, the country first. */
function idsAbove(row: UnitRow): string[] {
  const above = [row.level === 'COUNTRY' ? null : 'VN', row.provinceId, row.districtId];
  return above.filter((id) => id !== null && id !== row.unitId) as string[];
}

export const TerritorialUnit: TerritorialUnitResolvers = {
  async __resolveReference(reference, { loaders, today }) {
    const parsed = parseUnitReference((reference as { id: string }).id);
    if (!parsed) return null;
    const day = parsed.day ?? today;
    if (day < FIRST_RECORDED_DAY) return null;
    return parsed.by === 'id'
      ? loaders.unit.load({ id: parsed.id, day })
      : loaders.codeHolder.load({ code: parsed.code, day });
  },
  id: (row, _, { today }) => formatUnitId(row.unitId, row.day, today),
  validFrom: (row) => recordedFrom(row.lifeFrom),
  validTo: (row) => row.lifeTo,
  asOf: (row) => row.day,
  inForce: (row) => row.lifeTo === null || row.day < row.lifeTo,
  parent: (row, _, { loaders }) =>
    row.parentId === null ? null : loaders.unit.load({ id: row.parentId, day: row.day }),
  async ancestors(row, _, { loaders }) {
    const above = idsAbove(row).map((id) => loaders.unit.load({ id, day: row.day }));
    return (await Promise.all(above)).filter((unit) => unit !== null);
  },
  children: (row, args, { unitPages }) => unitPages.load('children', args, listKey(row)),
  descendants: (row, args, { unitPages }) =>
    unitPages.load(SCOPE_OF_LEVEL[row.level], args, listKey(row)),
  counts: (row, _, { loaders }) => loaders.counts.load({ id: row.unitId, day: shownDay(row) }),
  predecessors: (row, _, { loaders }) => loaders.predecessors.load(keyOf(row)),
  successors: (row, _, { loaders }) => loaders.successors.load(keyOf(row)),
  versions: (row, _, { loaders }) => loaders.versions.load(keyOf(row)),
  legalTexts: (row, _, { loaders }) => loaders.unitLegalTexts.load(keyOf(row)),
  formerNames: (row, _, { loaders }) => loaders.formerNames.load(keyOf(row)),
  attributes: (row, _, { loaders }) => loaders.attributes.load(keyOf(row)),
};
