import type { CheckedRow } from './checkLineageRow.ts';
import { type KnownUnit, type KnownUnits, sameName } from './KnownUnits.ts';
import type { LineageFileRow } from './LineageFileRow.ts';
import type { EdgePlan } from './planEdges.ts';

/**
 * The old units that a row with a fault may belong to: the one with its code, and those with its
 * name in its district or else its province. They are left out whole, so that no half of a split is
 * written.
 */
export function unitsLeftOut(bad: readonly CheckedRow[], units: KnownUnits): ReadonlySet<string> {
  const suspects = bad.flatMap(({ row, origin }) => [
    ...(origin ? [origin] : []),
    ...namesakes(row, units),
  ]);
  return new Set(suspects.map(({ unitId }) => unitId));
}

function namesakes(row: LineageFileRow, units: KnownUnits): readonly KnownUnit[] {
  const named = (code: string) =>
    units.communesIn(code).filter(({ fullName }) => sameName(fullName, row.oldName));
  const inDistrict = named(row.oldDistrictCode);
  return inDistrict.length > 0 ? inDistrict : named(row.oldProvinceCode);
}

/** True if the plan takes away an edge that a row with a fault may have meant to keep. */
export function mayLack(plan: EdgePlan, bad: readonly CheckedRow[]): boolean {
  const targets = new Set(bad.map(({ target }) => target?.unitId));
  return plan.removed.some(({ successorId }) => targets.has(successorId));
}
