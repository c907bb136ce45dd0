import { nameKey } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import { concernedUnit } from './concerned.ts';
import type { Placed, PlacedUnder } from './placeUnits.ts';
import type { Concerned, ReorganisationFault } from './ReorganisationFault.ts';
import type { Scene } from './Scene.ts';

/** Full names that two units would bear under one parent, now or when a later change holds. */
export function nameFaults(
  scene: Scene,
  placed: readonly Placed[],
): readonly ReorganisationFault[] {
  const siblings = groupBy(
    placed.filter(({ parent }) => parent !== null),
    ({ parent }) => parent?.id,
  );
  return [...siblings.values()].flatMap((family) => familyFaults(scene, family));
}

function familyFaults(scene: Scene, family: readonly Placed[]): ReorganisationFault[] {
  const parent = family[0]?.parent;
  if (!parent) return [];
  const taken = namesKept(scene, parent);
  return family.flatMap(({ one, fullName }) => {
    const key = nameKey(fullName);
    const other = taken.get(key);
    const unit = { ...one.concerned, fullName };
    taken.set(key, other ?? unit);
    return other ? [{ code: 'SAME_NAME', unit, parent: parent.concerned, other } as const] : [];
  });
}

/** The names under a parent, from the day on, of the units that are not touched. */
function namesKept({ day, state, listed }: Scene, parent: PlacedUnder): Map<string, Concerned> {
  const names = new Map<string, Concerned>();
  for (const child of state.childrenOf(parent.id)) {
    if (listed.has(child.id)) continue;
    for (const { parentId, validTo, fullName } of child.versions) {
      if (parentId !== parent.id || (validTo !== null && validTo <= day)) continue;
      names.set(nameKey(fullName), { ...concernedUnit(child, day), fullName });
    }
  }
  return names;
}
