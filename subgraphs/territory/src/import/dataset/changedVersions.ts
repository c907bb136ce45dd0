import type { UnitChange } from '../conversionTable.ts';
import type { DatasetVersion } from '../dataset.ts';
import { nameWithoutKind } from '../names/unitKind.ts';

/** The versions with each change, oldest first: it ends the unit's open version and opens another. */
export function changedVersions(
  versions: readonly DatasetVersion[],
  changes: readonly UnitChange[],
): readonly DatasetVersion[] {
  const result = [...versions];
  const openByCode = new Map<string, number>();
  for (const [index, { code, validTo }] of versions.entries()) {
    if (validTo === null) openByCode.set(code, index);
  }
  for (const change of changes) {
    const { code, effectiveOn, fullNameAfter } = change;
    const index = openByCode.get(code);
    const open = index === undefined ? undefined : result[index];
    if (index === undefined || !open)
      throw new Error(`${change.legalTextId} changes ${code}, which no unit bears`);
    if (open.validFrom >= effectiveOn) {
      throw new Error(`${change.legalTextId} changes ${code} before ${open.validFrom}`);
    }
    result[index] = { ...open, validTo: effectiveOn };
    openByCode.set(code, result.length);
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
