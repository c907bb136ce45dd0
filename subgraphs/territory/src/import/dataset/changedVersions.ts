import type { UnitChange } from '../conversionTable.ts';
import type { DatasetVersion } from '../dataset.ts';
import { nameWithoutKind } from '../names/unitKind.ts';

/** The versions with each change, oldest first: it ends the unit's open version and opens another. */
export function changedVersions(
  versions: readonly DatasetVersion[],
  changes: readonly UnitChange[],
): readonly DatasetVersion[] {
  const result = [...versions];
  for (const change of changes) {
    const { code, effectiveOn, fullNameAfter } = change;
    const index = result.findIndex((version) => version.code === code && version.validTo === null);
    const open = result[index];
    if (!open) throw new Error(`${change.legalTextId} changes ${code}, which no unit bears`);
    if (open.validFrom >= effectiveOn) {
      throw new Error(`${change.legalTextId} changes ${code} before ${open.validFrom}`);
    }
    result[index] = { ...open, validTo: effectiveOn };
    result.push({
      ...open,
      validFrom: effectiveOn,
      kind: change.kindAfter,
      fullName: fullNameAfter,
      name: nameWithoutKind(fullNameAfter),
      legalTextId: change.legalTextId,
    });
  }
  return result;
}
