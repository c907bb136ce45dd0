import { type Refused, refused } from '../CommandFault.ts';
import type { Restraint } from './DepartureState.ts';

/**
 * Why somebody may not be let go (Decree 178/2024/NĐ-CP): under proceedings not at all, under
 * protection only if they ask for it; null where they may.
 */
export function restraintFault(
  personId: string,
  requested: boolean,
  restraints: readonly Restraint[],
): Refused | null {
  if (restraints.includes('UNDER_PROCEEDINGS')) {
    return refused({ code: 'UNDER_PROCEEDINGS', personId });
  }
  if (restraints.includes('PROTECTED') && !requested) {
    return refused({ code: 'PROTECTED_WITHOUT_REQUEST', personId });
  }
  return null;
}
