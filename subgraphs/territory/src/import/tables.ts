import { lookupKey } from '@haicap/domain-kit';
import { type CopyValue, groupBy } from '@haicap/subgraph-kit';
import { nameColumns } from '../commands/rows/nameColumns.ts';
import type { UnitKind, UnitLevel } from '../entities/enums.ts';
import type { DatasetVersion, TerritoryDataset } from './dataset.ts';

/** One table's rows as an import brings them; the first `keyLength` columns are its key. */
export interface TableRows {
  readonly table: string;
  readonly keyLength: number;
  readonly columns: readonly string[];
  /** What an import may mend in a row that is there already; the rest only commands change. */
  readonly mendable: readonly string[];
  readonly rows: readonly (readonly CopyValue[])[];
}

const LEVELS: Readonly<Record<UnitKind, UnitLevel>> = {
  COUNTRY: 'COUNTRY',
  PROVINCE: 'PROVINCE',
  MUNICIPALITY: 'PROVINCE',
  DISTRICT: 'DISTRICT',
  COMMUNE: 'COMMUNE',
  WARD: 'COMMUNE',
  TOWNSHIP: 'COMMUNE',
  SPECIAL_ZONE: 'COMMUNE',
};

/** The tables of a dataset, in an order that satisfies their foreign keys. */
export function tablesOf(dataset: TerritoryDataset): readonly TableRows[] {
  return [
    legalTexts(dataset),
    units(dataset),
    versions(dataset),
    lineage(dataset),
    formerNames(dataset),
    formerNameUnits(dataset),
  ];
}

function legalTexts({ legalTexts }: TerritoryDataset): TableRows {
  const mendable = ['number', 'issuer', 'title', 'adopted_on', 'effective_on', 'operates_from'];
  return {
    table: 'legal_text',
    keyLength: 1,
    columns: ['id', ...mendable],
    mendable,
    rows: legalTexts.map((text) => [
      text.id,
      text.number,
      text.issuer,
      text.title,
      text.adoptedOn,
      text.effectiveOn,
      text.operatesFrom,
    ]),
  };
}

function units(dataset: TerritoryDataset): TableRows {
  const versions = groupBy(dataset.versions, (version) => version.unitId);
  return {
    table: 'unit',
    keyLength: 1,
    columns: ['id', 'code', 'ordinal', 'valid_from', 'valid_to', 'dissolved_by', 'provenance'],
    mendable: [],
    rows: dataset.units.map((unit) => {
      const life = versions.get(unit.id) ?? [];
      const end = life.at(-1)?.validTo ?? null;
      return [
        unit.id,
        unit.code,
        unit.ordinal,
        life[0]?.validFrom ?? null,
        end,
        unit.dissolvedBy,
        'OFFICIAL',
      ];
    }),
  };
}

const DESCRIPTIVE = [
  'kind',
  'district_kind',
  'level',
  'full_name',
  'name',
  'folded_full_name',
  'lookup_key',
  'parent_id',
  'province_id',
  'district_id',
  'former_district_id',
  'legal_text_id',
];

function versions(dataset: TerritoryDataset): TableRows {
  return {
    table: 'unit_version',
    keyLength: 2,
    columns: ['unit_id', 'valid_from', 'valid_to', 'code', ...DESCRIPTIVE],
    mendable: DESCRIPTIVE,
    rows: dataset.versions.map(versionRow),
  };
}

function versionRow(version: DatasetVersion): CopyValue[] {
  const names = nameColumns(version.fullName, version.name);
  return [
    version.unitId,
    version.validFrom,
    version.validTo,
    version.code,
    version.kind,
    version.districtKind,
    LEVELS[version.kind],
    version.fullName,
    version.name,
    names.foldedFullName,
    names.lookupKey,
    version.parentId,
    version.provinceId,
    version.districtId,
    version.formerDistrictId,
    version.legalTextId,
  ];
}

function lineage(dataset: TerritoryDataset): TableRows {
  const mendable = ['extent', 'moved', 'residents_follow', 'part_name', 'note', 'legal_text_id'];
  return {
    table: 'unit_lineage',
    keyLength: 3,
    columns: ['predecessor_id', 'successor_id', 'effective_on', ...mendable, 'provenance'],
    mendable,
    rows: dataset.lineage.map((edge) => [
      edge.predecessorId,
      edge.successorId,
      edge.effectiveOn,
      edge.extent,
      edge.moved,
      edge.residentsFollow,
      edge.partName,
      edge.note,
      edge.legalTextId,
      'OFFICIAL',
    ]),
  };
}

function formerNames(dataset: TerritoryDataset): TableRows {
  const mendable = ['full_name', 'name', 'lookup_key', 'district_name', 'province_name'];
  return {
    table: 'former_name',
    keyLength: 1,
    columns: ['id', ...mendable],
    mendable,
    rows: dataset.formerNames.map((former) => [
      former.id,
      former.fullName,
      former.name,
      lookupKey(former.name),
      former.districtName,
      former.provinceName,
    ]),
  };
}

function formerNameUnits(dataset: TerritoryDataset): TableRows {
  return {
    table: 'former_name_unit',
    keyLength: 2,
    columns: ['former_name_id', 'unit_id'],
    mendable: [],
    rows: dataset.formerNameUnits.map((link) => [link.formerNameId, link.unitId]),
  };
}
