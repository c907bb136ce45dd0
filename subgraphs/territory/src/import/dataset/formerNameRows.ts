import { slug } from '../../commands/rows/slug.ts';
import type { ConversionTable } from '../conversionTable.ts';
import type { TerritoryDataset } from '../dataset.ts';
import { nameWithoutKind } from '../names/unitKind.ts';
import { requireEntry } from '../requireEntry.ts';
import type { UnitIds } from './unitIds.ts';

/** The former names, each with an id that its own words give, and the units that they lead to. */
export function formerNameRows(
  table: ConversionTable,
  ids: UnitIds,
): Pick<TerritoryDataset, 'formerNames' | 'formerNameUnits'> {
  const formerNames = table.formerNames.map(({ fullName, districtName, provinceName }) => ({
    id: [fullName, districtName, provinceName].map(slug).join('.'),
    fullName,
    name: nameWithoutKind(fullName),
    districtName,
    provinceName,
  }));
  const formerNameUnits = table.formerNames.flatMap(({ newCodes }, index) =>
    newCodes.map((code) => ({
      formerNameId: formerNames[index]?.id ?? '',
      unitId: requireEntry(ids.current, code, 'commune'),
    })),
  );
  const known = new Set<string>();
  for (const { id } of formerNames) {
    if (known.has(id)) throw new Error(`Two former names would be ${id}`);
    known.add(id);
  }
  return { formerNames, formerNameUnits };
}
