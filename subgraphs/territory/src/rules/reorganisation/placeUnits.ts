import type { UnitLevel } from '../../entities/enums.ts';
import { concernedUnit, versionBefore } from './concerned.ts';
import { becomes, levelOf } from './kindFaults.ts';
import type { Concerned } from './ReorganisationFault.ts';
import { parentReferred } from './references.ts';
import type { Forming, GoingOn, Scene } from './Scene.ts';
import type { StateUnit } from './TerritoryState.ts';

/** The unit that another comes under, to be formed or recorded. */
export interface PlacedUnder {
  readonly id: string;
  readonly concerned: Concerned;
  readonly level: UnitLevel | null;
  /** The recorded unit; null for one to be formed. */
  readonly unit: StateUnit | null;
}

/** A unit that lives on after the day, and where. */
export interface Placed {
  readonly one: Forming | GoingOn;
  readonly fullName: string;
  readonly parentReference: string;
  readonly parent: PlacedUnder | null;
}

/** Where each unit that is formed or goes on lies after the day; the country lies nowhere. */
export function placeUnits(scene: Scene): readonly Placed[] {
  return [...scene.formed, ...scene.changed].flatMap((one) => {
    const before = one.role === 'CHANGED' ? one.before.parentId : null;
    const parentReference = one.input.parent ?? before;
    if (parentReference === null) return [];
    const parent = placedUnder(scene, parentReference);
    return [{ one, fullName: becomes(one).fullName, parentReference, parent }];
  });
}

function placedUnder(scene: Scene, reference: string): PlacedUnder | null {
  const found = parentReferred(scene, reference);
  if (!found) return null;
  if ('role' in found) {
    return { id: found.id, concerned: found.concerned, level: levelOf(found), unit: null };
  }
  const version = versionBefore(found, scene.day) ?? found.versions.at(-1);
  return {
    id: found.id,
    concerned: concernedUnit(found, scene.day),
    level: version?.level ?? null,
    unit: found,
  };
}
