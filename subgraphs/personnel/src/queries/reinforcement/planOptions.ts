import { badInput, parseUnitReference } from '@haicap/subgraph-kit';
import type { ReinforcementOptions } from '../../__generated__/types.ts';
import type { StaffCategory } from '../../entities/enums.ts';
import { DEFAULT_WEIGHTS, type PlanWeights } from '../../rules/reinforcement/PlanWeights.ts';

/** How many at most from one body where none is said. */
export const DEFAULT_LIMIT = 2;
const MOST = 100;
const HEAVIEST = 100_000;

/** What a plan is asked to heed. */
export interface PlanOptions {
  readonly limitPerOrganisation: number;
  readonly priorityUnits: ReadonlySet<string>;
  /** Null for all. */
  readonly categories: ReadonlySet<StaffCategory> | null;
  readonly weights: PlanWeights;
}

/** The options with what they leave out. Errors: BAD_USER_INPUT. */
export function readOptions(options: ReinforcementOptions | null | undefined): PlanOptions {
  const { limitPerOrganisation, priorityUnits, categories, weights } = options ?? {};
  return {
    limitPerOrganisation: readLimit('options.limitPerOrganisation', limitPerOrganisation),
    priorityUnits: new Set(priorityUnits?.map(unitId)),
    categories: categories ? new Set(categories) : null,
    weights: readWeights(weights ?? {}),
  };
}

/** How many at most from one body. Errors: BAD_USER_INPUT. */
export function readLimit(path: string, limit: number | null | undefined): number {
  const read = limit ?? DEFAULT_LIMIT;
  if (read < 1 || read > MOST) throw badInput(path, `expected 1 to ${MOST}.`);
  return read;
}

function unitId(text: string, i: number): string {
  const reference = parseUnitReference(text);
  if (reference?.by !== 'id') {
    throw badInput(`options.priorityUnits[${i}]`, 'expected the id of a unit such as 26740.2.');
  }
  return reference.id;
}

function readWeights(given: NonNullable<ReinforcementOptions['weights']>): PlanWeights {
  const named = Object.entries(given).flatMap(([name, weight]) =>
    typeof weight === 'number' ? [[name, weight] as const] : [],
  );
  for (const [name, weight] of named) {
    if (weight < 0 || weight > HEAVIEST) {
      throw badInput(`options.weights.${name}`, `expected 0 to ${HEAVIEST}.`);
    }
  }
  const weights: PlanWeights = { ...DEFAULT_WEIGHTS, ...Object.fromEntries(named) };
  if (weights.fromFormerDistrict > weights.fromProvince) {
    throw badInput('options.weights', 'expected fromFormerDistrict to be at most fromProvince.');
  }
  return weights;
}
