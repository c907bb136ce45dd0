import type { CalendarDay } from '@haicap/domain-kit';
import type { Concerned } from './ReorganisationFault.ts';
import type { ChangedUnit, DissolvedUnit, FormedUnit, UnitMove } from './ReorganisationInput.ts';
import type { StateUnit, StateVersion, TerritoryState } from './TerritoryState.ts';

/** A unit to be formed, with the identity that it would get. */
export interface Forming {
  readonly role: 'FORMED';
  readonly id: string;
  readonly ordinal: number;
  readonly input: FormedUnit;
  readonly concerned: Concerned;
  readonly formerDistrictId: string | null;
}

/** A unit that goes on, with its version of the eve. */
export interface GoingOn {
  readonly role: 'CHANGED';
  readonly id: string;
  readonly unit: StateUnit;
  readonly before: StateVersion;
  readonly input: ChangedUnit;
  readonly concerned: Concerned;
}

/** A unit that ceases, with its version of the eve. */
export interface Ending {
  readonly role: 'DISSOLVED';
  readonly id: string;
  readonly unit: StateUnit;
  readonly before: StateVersion;
  readonly input: DissolvedUnit;
  readonly concerned: Concerned;
}

/** A move between the units of a scene; `to` is null where it goes to none of them. */
export interface SceneMove {
  readonly from: GoingOn | Ending;
  readonly to: Forming | GoingOn | null;
  readonly move: UnitMove;
}

/** A reorganisation with its references resolved: who is formed, goes on and ceases. */
export interface Scene {
  readonly day: CalendarDay;
  readonly state: TerritoryState;
  readonly formed: readonly Forming[];
  readonly changed: readonly GoingOn[];
  readonly dissolved: readonly Ending[];
  readonly moves: readonly SceneMove[];
  /** The ids of all units that the input lists as changed or dissolved, at fault or not. */
  readonly listed: ReadonlySet<string>;
}

/** The unit of a scene that is dissolved and has this id. */
export function endingOf(scene: Pick<Scene, 'dissolved'>, id: string | null): Ending | undefined {
  return scene.dissolved.find((ending) => ending.id === id);
}
