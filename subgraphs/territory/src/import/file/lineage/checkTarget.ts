import type { RowFault } from '../RowFault.ts';
import { type KnownUnit, type KnownUnits, sameName } from './KnownUnits.ts';
import type { LineageFileRow } from './LineageFileRow.ts';

/** The new unit that a row leads to. */
export interface Target {
  readonly unit: KnownUnit | undefined;
  readonly faults: readonly RowFault[];
}

/** Holds the new code, name and province of a row against the units of 1 July 2025. */
export function checkTarget(row: LineageFileRow, units: KnownUnits): Target {
  const { line, newCode, newName, newProvinceCode } = row;
  const unit = /^\d{5}$/.test(newCode) ? units.after.get(newCode) : undefined;
  if (!unit) {
    const reason = 'no commune holds this code on 2025-07-01';
    const expected = 'a code of that day';
    return { unit, faults: [{ line, column: 'new_code', reason, found: newCode, expected }] };
  }
  const faults: RowFault[] = [];
  if (newName !== '' && !sameName(unit.fullName, newName)) {
    const reason = `${newCode} has another name on 2025-07-01`;
    const expected = `“${unit.fullName}”`;
    faults.push({ line, column: 'new_name', reason, found: newName, expected });
  }
  if (unit.provinceCode !== newProvinceCode) {
    const reason = `${unit.fullName} lies in another province on 2025-07-01`;
    const expected = unit.provinceCode;
    faults.push({ line, column: 'new_province_code', reason, found: newProvinceCode, expected });
  }
  return { unit, faults };
}
