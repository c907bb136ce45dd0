import { addDays, type CalendarDay } from '@haicap/domain-kit';
import type { Forming } from './Scene.ts';
import { holds, type StateUnit, type TerritoryState } from './TerritoryState.ts';

/** True for a unit's id, false for a code. */
export function isUnitId(reference: string): boolean {
  return reference === 'VN' || reference.includes('.');
}

/** The recorded unit that a reference names: a code's holder on `on`, or who held it last. */
export function unitReferred(
  state: TerritoryState,
  reference: string,
  on: CalendarDay,
): StateUnit | undefined {
  if (isUnitId(reference)) return state.unit(reference);
  const holders = state.holders(reference);
  return holders.find((holder) => holds(holder, on)) ?? holders.at(-1);
}

/** The unit that is to be changed or dissolved on a day: it lives on the eve. */
export function unitBefore(state: TerritoryState, reference: string, day: CalendarDay) {
  return unitReferred(state, reference, addDays(day, -1));
}

/** The unit that another comes under: one to be formed goes before who held its code. */
export function parentReferred(
  scene: {
    readonly state: TerritoryState;
    readonly day: CalendarDay;
    readonly formed: readonly Forming[];
  },
  reference: string,
): Forming | StateUnit | undefined {
  const formed = isUnitId(reference)
    ? undefined
    : scene.formed.find(({ input }) => input.code === reference);
  return formed ?? unitReferred(scene.state, reference, scene.day);
}
