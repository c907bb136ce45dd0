import { poolOf } from '@haicap/subgraph-kit';
import { territoryDatabase } from '../../src/database.ts';
import type { TerritoryDataset } from '../../src/import/dataset.ts';
import { importDataset } from '../../src/import/importDataset.ts';
import { smallTerritory } from './smallTerritory.ts';

/** The small territory as rows of a dataset, with what is enacted on it. */
export function smallDataset(
  reorganisations: TerritoryDataset['reorganisations'] = [],
): TerritoryDataset {
  const units = smallTerritory();
  return {
    legalTexts: [],
    units: units.map(({ id, code, ordinal }) => ({ id, code, ordinal, dissolvedBy: null })),
    versions: units.flatMap(({ id: unitId, code, versions }) =>
      versions.map(({ level: _, ...version }) => ({
        ...version,
        unitId,
        code,
        districtKind: null,
        districtId: null,
        name: version.fullName.replace(/^(Xã|Phường|Tỉnh|Thành phố) /, ''),
        legalTextId: null,
      })),
    ),
    lineage: [],
    formerNames: [],
    formerNameUnits: [],
    reorganisations,
  };
}

/** Imports the small territory into an empty database, as its owner. */
export async function seedSmallTerritory(
  ownerUrl: string,
  reorganisations: TerritoryDataset['reorganisations'] = [],
): Promise<void> {
  const owner = await territoryDatabase(ownerUrl, 1).initialize();
  try {
    // The communes' former district, which is no more.
    await owner.query(
      `insert into unit (id, code, ordinal, valid_from, valid_to, provenance)
       values ('100.1', '100', 1, '2025-06-30', '2025-07-01', 'SAMPLE') on conflict do nothing`,
    );
    await importDataset(poolOf(owner), {
      source: 'small',
      dataset: smallDataset(reorganisations),
    });
  } finally {
    await owner.destroy();
  }
}
