import { splitKindPrefix } from '@haicap/domain-kit';
import type { RowFault } from '../RowFault.ts';
import { type KnownUnit, type KnownUnits, sameName } from './KnownUnits.ts';
import type { LineageFileRow } from './LineageFileRow.ts';

/** The old unit that a row speaks of; with a `partName`, of the area of that name in it. */
export interface Origin {
  readonly unit: KnownUnit | undefined;
  readonly partName: string | null;
  readonly faults: readonly RowFault[];
}

/** Holds the old code, name, district and province of a row against the units of 30 June 2025. */
export function checkOrigin(row: LineageFileRow, units: KnownUnits): Origin {
  return row.oldCode === '' ? checkDistrict(row, units) : checkCommune(row, units);
}

function checkCommune(row: LineageFileRow, units: KnownUnits): Origin {
  const { line, oldCode, oldName } = row;
  const unit = /^\d{5}$/.test(oldCode) ? units.before.get(oldCode) : undefined;
  if (!unit) {
    const reason = 'no commune held this code on 2025-06-30';
    const fault = {
      line,
      column: 'old_code',
      reason,
      found: oldCode,
      expected: codeOf(row, units),
    };
    return { unit, partName: null, faults: [fault] };
  }
  const faults: RowFault[] = [];
  if (!sameName(unit.fullName, oldName)) {
    const reason = `${oldCode} had another name on 2025-06-30`;
    const expected = `“${unit.fullName}”`;
    faults.push({ line, column: 'old_name', reason, found: oldName, expected });
  }
  faults.push(...checkPlace(row, unit));
  return { unit, partName: null, faults };
}

/** The code that the named commune of the district had, if there is exactly one such. */
function codeOf({ oldName, oldDistrictCode }: LineageFileRow, units: KnownUnits): string {
  const named = units
    .communesIn(oldDistrictCode)
    .filter(({ fullName }) => sameName(fullName, oldName));
  const [only] = named;
  return only && named.length === 1
    ? `${only.code}, the code of ${only.fullName}`
    : 'a code of that day';
}

function checkPlace(row: LineageFileRow, unit: KnownUnit): readonly RowFault[] {
  const { line, oldDistrictCode, oldProvinceCode } = row;
  const name = unit.fullName;
  const faults: RowFault[] = [];
  if (unit.districtCode !== oldDistrictCode) {
    const reason = `${name} lay in another district on 2025-06-30`;
    const expected = unit.districtCode ?? 'none';
    faults.push({ line, column: 'old_district_code', reason, found: oldDistrictCode, expected });
  }
  if (unit.provinceCode !== oldProvinceCode) {
    const reason = `${name} lay in another province on 2025-06-30`;
    const expected = unit.provinceCode;
    faults.push({ line, column: 'old_province_code', reason, found: oldProvinceCode, expected });
  }
  return faults;
}

/** Five island districts had no communes; Kim Sơn ran a coastal area that belonged to none. */
function checkDistrict(row: LineageFileRow, units: KnownUnits): Origin {
  const { line, oldDistrictCode, oldName } = row;
  const unit = /^\d{3}$/.test(oldDistrictCode) ? units.before.get(oldDistrictCode) : undefined;
  if (!unit) {
    const reason = 'the row has no old_code, and no district held this code on 2025-06-30';
    const fault = { line, column: 'old_district_code', reason, found: oldDistrictCode };
    return { unit, partName: null, faults: [{ ...fault, expected: 'a code of that day' }] };
  }
  const whole = oldName === '' || sameName(oldName, unit.fullName);
  const faults = [...checkPlace(row, unit)];
  const missing = { line, column: 'old_code', found: '', expected: codeOf(row, units) };
  if (whole && units.communesIn(oldDistrictCode).length > 0) {
    faults.push({ ...missing, reason: `${unit.fullName} had communes: each has rows of its own` });
  }
  if (!whole && splitKindPrefix(oldName).kindWord !== null) {
    faults.push({ ...missing, reason: `“${oldName}” is named like a unit, which needs its code` });
  }
  return { unit, partName: whole ? null : oldName, faults };
}
