import { poolOf } from '@haicap/subgraph-kit';
import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { congressProgressLoader } from '../src/loaders/progress/congressProgress.ts';
import { readinessSql, readinessValues } from '../src/loaders/readinessSql.ts';
import { DEFAULT_POLICIES, type Policies } from '../src/rules/policies/Policies.ts';
import { type ReadinessState, readiness } from '../src/rules/readiness/readiness.ts';
import { committeeStructure } from '../src/rules/structure/committeeStructure.ts';
import { openCongress, type TestCongress } from './support/congress.ts';
import {
  countsOn,
  preparationOn,
  type RandomCongress,
  randomCongresses,
} from './support/randomCongresses.ts';
import { insertSlots, replaceCongresses } from './support/replaceCongresses.ts';

const { country, city, saigon, tanDinh, conDao, hanoi, hoanKiem } = UNITS;

/** Which units each answers for. */
const UNDER: Readonly<Record<string, readonly string[]>> = {
  [country]: Object.values(UNITS),
  [city]: [city, saigon, tanDinh, conDao],
  [hanoi]: [hanoi, hoanKiem],
  [saigon]: [saigon],
  [hoanKiem]: [hoanKiem],
};

let congress: TestCongress;
beforeAll(async () => {
  congress = await openCongress();
  await insertSlots(congress);
});
afterAll(() => congress.close());

const policies = fc
  .record({
    riskDays: fc.integer({ min: 0, max: 20 }),
    documentReadyFrom: fc.constantFrom('APPROVED' as const, 'ADOPTED' as const),
    approximateSeats: fc.constantFrom('NEAREST' as const, 'UP' as const),
    communeCommitteeFewest: fc.integer({ min: 1, max: 60 }),
  })
  .map((some): Policies => ({ ...DEFAULT_POLICIES, ...some }));

const stateOf = (one: RandomCongress, today: string, read: Policies) =>
  readiness(preparationOn(one, today), today, read).state;

it('the state of each congress in SQL is that of the rule', async () => {
  const sql = `with congress_on as (select $1::date as day, id as congress_id from congress),
    ${readinessSql({ riskDays: '$2', readyFrom: '$3' })} select congress_id, state from readiness`;
  const seen = new Set<ReadinessState>();
  await fc.assert(
    fc.asyncProperty(randomCongresses, policies, async ({ today, congresses }, read) => {
      await replaceCongresses(congress, congresses);
      const { rows } = await congress.owner.query(sql, [today, ...readinessValues(read)]);
      const found = Object.fromEntries(rows.map(({ congress_id, state }) => [congress_id, state]));
      const expected = congresses.map((one) => [one.slot.id, stateOf(one, today, read)] as const);
      for (const [, state] of expected) seen.add(state);
      expect(found).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 60 },
  );
  expect([...seen].sort()).toEqual(['AT_RISK', 'HELD', 'LATE', 'NOT_STARTED', 'ON_TRACK', 'READY']);
});

const NAMES = {
  NOT_STARTED: 'notStarted',
  ON_TRACK: 'onTrack',
  AT_RISK: 'atRisk',
  LATE: 'late',
  READY: 'ready',
  HELD: 'held',
} as const;

/** Congresses by state, and seats short by measure, by the rules. */
function expectedOf(congresses: readonly RandomCongress[], today: string, read: Policies) {
  const states = Object.entries(NAMES).map(([state, name]) => [
    name,
    congresses.filter((one) => stateOf(one, today, read) === state).length,
  ]);
  const measures: Record<
    string,
    { committees: number; countMissing: number; short: number; seatsShort: number }
  > = {};
  for (const counts of congresses.map((one) => countsOn(one, today))) {
    for (const { code, targetSeats, state, short } of counts
      ? committeeStructure(counts, read).lines
      : []) {
      if (targetSeats === null || code.endsWith('_BAND')) continue;
      measures[code] ??= { committees: 0, countMissing: 0, short: 0, seatsShort: 0 };
      measures[code].committees += 1;
      measures[code].countMissing += state === 'COUNT_MISSING' ? 1 : 0;
      measures[code].short += state === 'SHORT' ? 1 : 0;
      measures[code].seatsShort += short ?? 0;
    }
  }
  return { states: Object.fromEntries(states), measures };
}

it('the progress of every unit adds up what the rules find under it', async () => {
  await fc.assert(
    fc.asyncProperty(randomCongresses, policies, async ({ today, congresses }, read) => {
      await replaceCongresses(congress, congresses);
      const loader = congressProgressLoader(poolOf(congress.database), read);
      const ids = Object.keys(UNDER);
      const all = await loader.loadMany(ids.map((id) => ({ id, day: today, levels: [] })));
      for (const [i, found] of all.entries()) {
        if (!found || found instanceof Error) throw found;
        const units = UNDER[ids[i] ?? ''] ?? [];
        const under = congresses.filter(({ slot }) => units.includes(slot.unit));
        const { states, measures } = expectedOf(under, today, read);
        expect(found.total.counts).toMatchObject({ ...states, congresses: under.length });
        const structure = found.total.structure.map(
          ({ code, committees, countMissing, short, seatsShort }) => [
            code,
            { committees, countMissing, short, seatsShort },
          ],
        );
        expect(Object.fromEntries(structure)).toEqual(measures);
        expect(found.units.reported).toBe(
          new Set(under.map(({ slot }) => slot.unit).filter((unit) => unit !== country)).size,
        );
      }
    }),
    { numRuns: 40 },
  );
});
