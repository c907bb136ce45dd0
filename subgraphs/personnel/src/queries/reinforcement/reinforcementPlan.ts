import type { CalendarDay } from '@haicap/domain-kit';
import { badInput, UserError } from '@haicap/subgraph-kit';
import { COUNTRY, hasScopes, type Viewer } from '@haicap/subgraph-kit/protocol';
import type { ReinforcementOptions } from '../../__generated__/types.ts';
import type { PersonnelContext } from '../../context.ts';
import { readCandidates } from '../../loaders/candidates.ts';
import { choosePeople } from '../../rules/reinforcement/choosePeople.ts';
import { type Nearness, nearness } from '../../rules/reinforcement/moveCost.ts';
import type { Move } from '../../rules/reinforcement/movesOf.ts';
import type { PlanWeights } from '../../rules/reinforcement/PlanWeights.ts';
import { type Plan, planReinforcement } from '../../rules/reinforcement/planReinforcement.ts';
import { cellsOfProvince } from './cellsOfProvince.ts';
import { placesOf, sendersOf } from './planInputOf.ts';
import { readOptions } from './planOptions.ts';
import { solveProgram } from './solveProgram.ts';

/** A move of a plan, with who was chosen where the viewer sees people. */
export interface PlannedMove extends Move {
  readonly nearness: Nearness;
  readonly personId: string | null;
}

/** A plan, with what it rests on. */
export interface PlanOf extends Omit<Plan, 'moves'> {
  readonly province: string;
  readonly asOf: CalendarDay;
  /** Whether it knows who may be moved, or counts heads alone. */
  readonly basis: 'PEOPLE' | 'COUNTS';
  readonly limitPerOrganisation: number;
  readonly weights: PlanWeights;
  readonly moves: readonly PlannedMove[];
  readonly isSample: boolean;
}

export interface PlanQuery {
  readonly province: string;
  readonly asOf?: CalendarDay | null | undefined;
  readonly options?: ReinforcementOptions | null | undefined;
}

/**
 * Proposes who goes where in a province. Errors: BAD_USER_INPUT, NOT_FOUND.
 */
export async function reinforcementPlan(
  { province, asOf, options }: PlanQuery,
  context: PersonnelContext,
): Promise<PlanOf> {
  const { pool, people, units, viewer, today } = context;
  const unit = await units.load(province);
  if (!unit) throw new UserError('NOT_FOUND', `There is no unit ${province}.`);
  if (unit.province !== unit.id) throw badInput('province', 'expected a province.');
  const day = asOf ?? unit.day;
  const { categories, priorityUnits, limitPerOrganisation, weights } = readOptions(options);
  const wanted = { province: unit.id, day, knownOn: today, organisations: null };
  const cells = (await cellsOfProvince(pool, wanted)).filter(
    ({ category }) => categories === null || categories.has(category),
  );
  const places = placesOf(cells, unit.id, priorityUnits);
  const sparing = sendersOf(cells, null);
  const candidates = seesAll(viewer, unit.id) ? await readCandidates(people, sparing, day) : null;
  const senders = candidates ? sendersOf(cells, candidates) : sparing;
  const input = { senders, places, limitPerOrganisation, weights };
  const plan = await planReinforcement(input, solveProgram);
  const chosen = candidates ? choosePeople(plan.moves, candidates) : [];
  return {
    ...plan,
    province: unit.id,
    asOf: day,
    basis: candidates ? 'PEOPLE' : 'COUNTS',
    limitPerOrganisation,
    weights,
    moves: plan.moves.map((move, i) => ({
      ...move,
      nearness: nearness(move.lot.sender, move.place),
      personId: chosen[i]?.personId ?? null,
    })),
    isSample: cells.some(({ isSample }) => isSample),
  };
}

/** Whether the viewer sees everybody of a province: else who may be moved is not known to them. */
function seesAll(viewer: Viewer, province: string): boolean {
  const { territory } = viewer;
  return (
    hasScopes(viewer, 'people:read') &&
    (territory.includes(COUNTRY) || territory.includes(province))
  );
}
