import { canonicalInput } from '../../src/rules/reorganisation/canonicalInput.ts';
import { planReorganisation } from '../../src/rules/reorganisation/planReorganisation.ts';
import type { ReorganisationInput } from '../../src/rules/reorganisation/ReorganisationInput.ts';
import { type StateUnit, territoryState } from '../../src/rules/reorganisation/TerritoryState.ts';
import { smallTerritory } from './smallTerritory.ts';

/** Every fault in short: its code, its unit and its reason; none if it can be planned. */
export function faultsOf(
  input: ReorganisationInput,
  state: readonly StateUnit[] = smallTerritory(),
): string[] {
  const outcome = planReorganisation(territoryState(state), canonicalInput(input));
  if ('plan' in outcome) return [];
  return outcome.faults.map((fault) => {
    const unit = 'unit' in fault ? (fault.unit?.code ?? '') : '';
    const reason = 'reason' in fault ? fault.reason : '';
    return [fault.code, unit, reason].filter(Boolean).join(' ');
  });
}

/** A name, what would happen, and the faults that are expected, by hand. */
export type FaultCase = readonly [
  string,
  Partial<Omit<ReorganisationInput, 'legalText'>>,
  readonly string[],
];
