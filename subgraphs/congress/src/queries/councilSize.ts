import { badInput } from '@haicap/subgraph-kit';
import {
  type CouncilSize,
  type CouncilUnitKind,
  councilSize as sizeOf,
} from '../rules/council/councilSize.ts';
import type { Policies } from '../rules/policies/Policies.ts';

/** No unit has as many residents. */
const MOST = 10_000_000;

/** The size of a council. @throws UserError BAD_USER_INPUT for residents that cannot be */
export function councilSize(
  kind: CouncilUnitKind,
  population: number,
  policies: Policies,
): CouncilSize {
  if (population < 0 || population > MOST) {
    throw badInput('population', `expected from 0 to ${MOST} persons, got ${population}.`);
  }
  return sizeOf(kind, population, policies);
}
