import { buildPlan } from './buildPlan.ts';
import { codeFaults } from './codeFaults.ts';
import { dayFaults } from './dayFaults.ts';
import { becomes, kindFaults } from './kindFaults.ts';
import { moveFaults } from './moveFaults.ts';
import { nameFaults } from './nameFaults.ts';
import { type Placed, placeUnits } from './placeUnits.ts';
import type { ReorganisationFault } from './ReorganisationFault.ts';
import type { ReorganisationInput } from './ReorganisationInput.ts';
import type { ReorganisationPlan } from './ReorganisationPlan.ts';
import type { Scene } from './Scene.ts';
import { setScene } from './setScene.ts';
import type { TerritoryState } from './TerritoryState.ts';
import { treeFaults } from './treeFaults.ts';

/** What is to be written, or every reason why nothing can be. */
export type PlanOutcome =
  | { readonly plan: ReorganisationPlan }
  | { readonly faults: readonly [ReorganisationFault, ...ReorganisationFault[]] };

/**
 * Plans a reorganisation of the units (sắp xếp đơn vị hành chính) as a whole. Each unit that it
 * touches lives on the eve and has no change recorded from the day on; afterwards no two units bear
 * one code, every unit has a living parent of the right level, no two under one parent share a full
 * name, and nothing that was dissolved went nowhere. The input is canonical.
 */
export function planReorganisation(state: TerritoryState, input: ReorganisationInput): PlanOutcome {
  const untimely = faultsOr(dayFaults(input.legalText));
  if (untimely) return untimely;
  const { scene, faults } = setScene(state, input);
  const placed = placeUnits(scene);
  const found = [
    ...faults,
    ...codeFaults(scene),
    ...kindFaults(scene),
    ...moveFaults(scene),
    ...treeFaults(scene, placed),
    ...nameFaults(scene, placed),
  ];
  // Whether anything changes is asked only of what could be enacted otherwise.
  const idle = found.length > 0 ? [] : idleFaults(scene, placed);
  return faultsOr([...found, ...idle]) ?? { plan: buildPlan(scene, placed) };
}

function faultsOr(faults: readonly ReorganisationFault[]): PlanOutcome | null {
  const [first, ...others] = faults;
  return first ? { faults: [first, ...others] } : null;
}

/** Units that are listed as changed but stay just as they are; or an input that lists none. */
function idleFaults({ formed, dissolved, moves }: Scene, placed: readonly Placed[]) {
  if (formed.length + dissolved.length + placed.length === 0) {
    return [{ code: 'NO_CHANGE', unit: null } as const];
  }
  return placed.flatMap(({ one, parent }) => {
    if (one.role === 'FORMED') return [];
    const { kind, fullName } = becomes(one);
    const { before, concerned } = one;
    const same =
      kind === before.kind && fullName === before.fullName && parent?.id === before.parentId;
    const takesPart = moves.some(({ from, to }) => from === one || to === one);
    return same && !takesPart ? [{ code: 'NO_CHANGE', unit: concerned } as const] : [];
  });
}
