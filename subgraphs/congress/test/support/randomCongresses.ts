import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import fc from 'fast-check';
import type { PartyOrganisationLevel } from '../../src/entities/enums.ts';
import { MILESTONE_CODES } from '../../src/rules/congress/milestones.ts';
import {
  DOCUMENT_STATUSES,
  type PlanStep,
  type Preparation,
} from '../../src/rules/readiness/Preparation.ts';
import type { CommitteeCounts } from '../../src/rules/structure/committeeStructure.ts';

const { country, city, saigon, tanDinh, conDao, hanoi, hoanKiem } = UNITS;

/** An organisation that random congresses are of. */
export interface Slot {
  readonly id: string;
  readonly unit: string;
  readonly level: PartyOrganisationLevel;
  readonly merged: boolean;
}

const slot = (unit: string, level: PartyOrganisationLevel, merged = false): Slot => ({
  id: `${level} ${unit}`,
  unit,
  level,
  merged,
});

export const SLOTS: readonly Slot[] = [
  slot(country, 'CENTRAL_BODY'),
  slot(city, 'PROVINCE', true),
  slot(hanoi, 'PROVINCE'),
  slot(hanoi, 'ABOVE_BASE'),
  slot(saigon, 'COMMUNE', true),
  slot(tanDinh, 'COMMUNE'),
  slot(conDao, 'COMMUNE'),
  slot(hoanKiem, 'COMMUNE', true),
  slot(saigon, 'BASE'),
  slot(saigon, 'CELL'),
  slot(hoanKiem, 'BASE'),
];

const day = fc
  .integer({ min: 0, max: 40 })
  .map((n) => new Date(Date.UTC(2025, 7, 1 + n)).toISOString().slice(0, 10));
const maybeDay = fc.option(day, { nil: null });
/** Steps in their order, each with any day: a file may have them so. */
const steps = (most: number) => fc.array(day, { maxLength: most });
const milestones = fc
  .subarray([...MILESTONE_CODES])
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) => fc.record({ code: fc.constant(code), due: day, done: maybeDay })),
    ),
  );
const count = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { nil: null });
const sizes = fc
  .integer({ min: 1, max: 60 })
  .chain((members) => fc.tuple(fc.constant(members), fc.integer({ min: 1, max: members })));
const result = sizes.chain(([members, standing]) =>
  fc.record({
    decided: day,
    members: fc.constant(members),
    standing: fc.constant(standing),
    womenInStanding: count(standing),
    women: count(members),
    young: count(members),
    scienceTechnology: count(members),
    newMembers: count(members),
  }),
);

/** A congress of a slot, from rows alone. */
const anyCongress = fc.record({
  latest: maybeDay,
  held: maybeDay,
  milestones,
  documents: fc.array(fc.record({ due: maybeDay, days: steps(5) }), { maxLength: 2 }),
  plan: fc.option(fc.record({ due: maybeDay, days: steps(3) }), { nil: null }),
  result: fc.option(result, { nil: null }),
});

const FIRST = '2025-08-01';

/** One of which all is done from the first day on: chance alone seldom makes one. */
const finished = anyCongress.map((one) => ({
  ...one,
  latest: null,
  held: null,
  milestones: one.milestones.map((each) => ({ ...each, done: FIRST })),
  documents: one.documents.map((each) => ({ ...each, days: Array<string>(5).fill(FIRST) })),
  plan: one.plan && { ...one.plan, days: Array<string>(3).fill(FIRST) },
}));
const congress = fc.oneof(
  { weight: 7, arbitrary: anyCongress },
  { weight: 1, arbitrary: finished },
);

export type RandomCongress = (typeof congress extends fc.Arbitrary<infer T> ? T : never) & {
  readonly slot: Slot;
};

/** Congresses of some of the slots, and a day on which they are looked at. */
export const randomCongresses = fc.record({
  today: day,
  congresses: fc
    .subarray([...SLOTS])
    .chain((slots) =>
      fc.tuple(...slots.map((of) => congress.map((one) => ({ ...one, slot: of })))),
    ),
});

/** How many steps were reached until a day: the last of them that has such a day. */
const reached = (days: readonly string[], today: string) =>
  days.findLastIndex((each) => each <= today) + 1;

const PLAN_STEPS: readonly PlanStep[] = ['DRAFT', 'BUILT', 'APPRAISED', 'DECIDED'];

/** What the rule of readiness takes. */
export function preparationOn(one: RandomCongress, today: string): Preparation {
  const { plan } = one;
  return {
    milestones: one.milestones.map(({ code, due, done }) => ({
      id: code,
      dueOn: due,
      doneOn: done,
    })),
    documents: one.documents.map(({ due, days }, i) => ({
      id: `${i}`,
      dueOn: due,
      status: DOCUMENT_STATUSES[reached(days, today)] ?? 'NOT_STARTED',
    })),
    plan: plan && {
      id: 'plan',
      dueOn: plan.due,
      step: PLAN_STEPS[reached(plan.days, today)] ?? 'DRAFT',
    },
    latestOn: one.latest,
    heldOn: one.held,
  };
}

/** What the rule of structure takes; null where there is no result yet. */
export function countsOn(
  { slot: of, result: found }: RandomCongress,
  today: string,
): CommitteeCounts | null {
  if (!found || found.decided > today) return null;
  const { decided: _, ...counts } = found;
  const level = of.level === 'CELL' ? 'BASE' : of.level;
  const unknown = { ethnicMinorities: null, ethnicTarget: null, ages: null };
  return { ...counts, ...unknown, level, merged: of.merged };
}
