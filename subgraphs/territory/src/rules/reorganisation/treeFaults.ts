import { concernedUnit } from './concerned.ts';
import { becomes, fault } from './kindFaults.ts';
import type { Placed } from './placeUnits.ts';
import type { ReorganisationFault } from './ReorganisationFault.ts';
import { type Ending, endingOf, type Scene } from './Scene.ts';
import { holds } from './TerritoryState.ts';
import { kindRule } from './twoTierKinds.ts';

/** Units left without a parent that lives, or living longer than it. */
export function treeFaults(
  scene: Scene,
  placed: readonly Placed[],
): readonly ReorganisationFault[] {
  return [
    ...scene.dissolved.flatMap((ending) => leftBehind(scene, ending)),
    ...placed.flatMap((one) => placeFaults(scene, one)),
  ];
}

/** The children of a dissolved unit that are left under it, on the day or later. */
function leftBehind({ day, state, listed }: Scene, ending: Ending): ReorganisationFault[] {
  return state.childrenOf(ending.id).flatMap((child): ReorganisationFault[] => {
    if (listed.has(child.id)) return [];
    const unit = concernedUnit(child, day);
    const parent = ending.concerned;
    const now = child.versions.find((version) => holds(version, day));
    if (now?.parentId === ending.id) {
      return [{ code: 'ORPHAN', unit, parentReference: ending.id, parent }];
    }
    const later = child.versions.find(
      ({ parentId, validFrom }) => parentId === ending.id && validFrom > day,
    );
    if (!later) return [];
    const { validFrom } = later;
    const life = { validFrom, parentFrom: ending.unit.validFrom, parentTo: day };
    return [{ code: 'CHILD_OUTSIDE_PARENT', unit, parent, ...life }];
  });
}

function placeFaults(
  scene: Scene,
  { one, parentReference, parent }: Placed,
): ReorganisationFault[] {
  const { day } = scene;
  const unit = one.concerned;
  const ended = parent?.unit && parent.unit.validTo !== null && parent.unit.validTo <= day;
  if (!parent || ended || endingOf(scene, parent.id)) {
    return [{ code: 'ORPHAN', unit, parentReference, parent: parent?.concerned ?? null }];
  }
  const life = parent.unit;
  if (life && (life.validFrom > day || life.validTo !== null)) {
    const { validFrom: parentFrom, validTo: parentTo } = life;
    const lives = { validFrom: day, parentFrom, parentTo };
    return [{ code: 'CHILD_OUTSIDE_PARENT', unit, parent: parent.concerned, ...lives }];
  }
  const { kind } = becomes(one);
  const rule = kindRule(kind);
  if (!rule || rule.parentLevel === parent.level) return [];
  // A unit of another level than before is a fault of its own, and says so already.
  if (one.role === 'CHANGED' && one.before.level !== rule.level) return [];
  return [fault(unit, kind, 'PARENT_OF_WRONG_LEVEL', rule.parentLevel)];
}
