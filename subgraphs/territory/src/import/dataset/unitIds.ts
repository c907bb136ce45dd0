import type { ConversionTable } from '../conversionTable.ts';
import { codesGoingOn } from '../goingOn.ts';

export const COUNTRY_ID = 'VN';

/** The ids of the units by their code: of those that end with June 2025, and of those of today. */
export interface UnitIds {
  readonly legacy: ReadonlyMap<string, string>;
  readonly current: ReadonlyMap<string, string>;
  /** The codes of the units that went on from one day to the other: one id in both. */
  readonly goingOn: ReadonlySet<string>;
}

/** Gives each unit its code and an ordinal, counted from 1 in the order of life. */
export function unitIds(table: ConversionTable): UnitIds {
  const legacyUnits = [table.legacyProvinces, table.legacyDistricts, table.legacyCommunes].flat();
  const legacy = new Map(legacyUnits.map(({ code }) => [code, `${code}.1`]));
  const unchanged = table.newProvinces.filter(
    ({ code, fromProvinceCodes }) =>
      fromProvinceCodes.length === 1 && fromProvinceCodes[0] === code,
  );
  const goingOn = new Set([...codesGoingOn(table.lineage), ...unchanged.map(({ code }) => code)]);
  const current = new Map(
    [table.newProvinces, table.newCommunes]
      .flat()
      .map(({ code }) => [code, `${code}.${legacy.has(code) && !goingOn.has(code) ? 2 : 1}`]),
  );
  return { legacy, current, goingOn };
}
