import type { CalendarDay } from '@haicap/domain-kit';
import { concernedNew, concernedUnit, versionBefore } from './concerned.ts';
import { lifeFault } from './lifeFault.ts';
import type { ReorganisationFault } from './ReorganisationFault.ts';
import type {
  ChangedUnit,
  DissolvedUnit,
  FormedUnit,
  ReorganisationInput,
  UnitMove,
} from './ReorganisationInput.ts';
import { isUnitId, unitBefore } from './references.ts';
import type { Ending, Forming, GoingOn, Scene, SceneMove } from './Scene.ts';
import { holds, type TerritoryState } from './TerritoryState.ts';

/** Resolves the references of an input; units that cannot be touched are faults and left out. */
export function setScene(
  state: TerritoryState,
  input: ReorganisationInput,
): { readonly scene: Scene; readonly faults: readonly ReorganisationFault[] } {
  const day = input.legalText.operatesFrom;
  const faults: ReorganisationFault[] = [];
  const listed = new Set<string>();

  function found<Input extends ChangedUnit | DissolvedUnit, Role extends string>(
    role: Role,
    given: Input,
  ) {
    const unit = unitBefore(state, given.unit, day);
    const fault = lifeFault(unit, { reference: given.unit, version: given.version }, day);
    if (fault) faults.push(fault);
    const before = unit && versionBefore(unit, day);
    if (unit && listed.has(unit.id)) {
      const concerned = concernedUnit(unit, day);
      faults.push({ code: 'OVERLAP', unit: concerned, reason: 'UNIT_LISTED_TWICE', other: null });
      return [];
    }
    if (unit) listed.add(unit.id);
    if (!unit || !before) return [];
    return [{ role, id: unit.id, unit, before, input: given, concerned: concernedUnit(unit, day) }];
  }

  const dissolved: Ending[] = input.dissolved.flatMap((given) => found('DISSOLVED', given));
  const named: GoingOn[] = input.changed.flatMap((given) => found('CHANGED', given));
  const carried: GoingOn[] = dissolved
    .flatMap((ending) => childrenCarried(state, ending, day, listed))
    .flatMap((given) => found('CHANGED', given));
  const changed = [...named.map((one) => underNewParent(one, dissolved)), ...carried];
  const formed = input.formed.map((given) => forming(state, given));
  const participants = { day, state, formed, changed, dissolved, listed };
  const moves = movesOf(participants);
  return { scene: { ...participants, moves }, faults };
}

function forming(state: TerritoryState, input: FormedUnit): Forming {
  const last = state.holders(input.code).at(-1);
  const ordinal = (last?.ordinal ?? 0) + 1;
  return {
    role: 'FORMED',
    id: `${input.code}.${ordinal}`,
    ordinal,
    input,
    concerned: concernedNew(input),
    formerDistrictId: last?.versions.at(-1)?.formerDistrictId ?? null,
  };
}

/** The children of a dissolved unit that come under another without being named. */
function childrenCarried(
  state: TerritoryState,
  { id, input }: Ending,
  day: CalendarDay,
  listed: ReadonlySet<string>,
): ChangedUnit[] {
  if (input.childrenTo === null) return [];
  return state.childrenOf(id).flatMap((child) => {
    const now = child.versions.find((version) => holds(version, day));
    if (now?.parentId !== id || listed.has(child.id)) return [];
    return {
      unit: child.id,
      version: versionBefore(child, day)?.validFrom ?? null,
      fullName: null,
      kind: null,
      parent: input.childrenTo,
      gives: [],
    };
  });
}

/** A changed unit for which no parent is named comes under the one that its siblings do. */
function underNewParent(going: GoingOn, dissolved: readonly Ending[]): GoingOn {
  const ending = dissolved.find(({ id }) => id === going.before.parentId);
  const parent = going.input.parent ?? ending?.input.childrenTo ?? null;
  return { ...going, input: { ...going.input, parent } };
}

function movesOf(scene: Omit<Scene, 'moves'>): SceneMove[] {
  const target = ({ to }: UnitMove) => {
    const formed = isUnitId(to) ? undefined : scene.formed.find(({ input }) => input.code === to);
    const unit = formed ?? unitBefore(scene.state, to, scene.day);
    return formed ?? scene.changed.find(({ id }) => id === unit?.id) ?? null;
  };
  return [
    ...scene.dissolved.map((from) => ({ from, moves: from.input.goesTo })),
    ...scene.changed.map((from) => ({ from, moves: from.input.gives })),
  ].flatMap(({ from, moves }) => moves.map((move) => ({ from, move, to: target(move) })));
}
