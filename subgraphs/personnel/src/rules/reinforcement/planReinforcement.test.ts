import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { solveProgram } from '../../queries/reinforcement/solveProgram.ts';
import type { Place, PlanInput, Sender } from './PlanInput.ts';
import { DEFAULT_WEIGHTS } from './PlanWeights.ts';
import { planReinforcement } from './planReinforcement.ts';

const LAND = { category: 'CIVIL_SERVANT', speciality: 'LAND' } as const;
const sender = (organisationId: string, more: Partial<Sender> = {}): Sender => ({
  ...LAND,
  organisationId,
  unitId: `unit of ${organisationId}`,
  formerDistrict: 'd1',
  provincial: false,
  spare: 1,
  offered: 0,
  ...more,
});
const place = (organisationId: string, more: Partial<Place> = {}): Place => ({
  ...LAND,
  organisationId,
  unitId: `unit of ${organisationId}`,
  formerDistrict: 'd1',
  needId: null,
  count: 1,
  priority: false,
  requiredRank: 0,
  ...more,
});
const input = (
  senders: readonly Sender[],
  places: readonly Place[],
  limitPerOrganisation = 2,
): PlanInput => ({ senders, places, limitPerOrganisation, weights: DEFAULT_WEIGHTS });

async function routes(given: PlanInput) {
  const { moves } = await planReinforcement(given, solveProgram);
  return moves.map(({ lot, place }) => `${lot.sender.organisationId} > ${place.organisationId}`);
}

describe('a plan of reinforcement', () => {
  it('takes from bodies of the province first, then from the nearest commune', async () => {
    const near = sender('near');
    const far = sender('far', { formerDistrict: 'd2' });
    const department = sender('department', { provincial: true, formerDistrict: null });
    expect(await routes(input([far, near, department], [place('p')]))).toEqual(['department > p']);
    expect(await routes(input([far, near], [place('p')]))).toEqual(['near > p']);
    expect(await routes(input([far], [place('p')]))).toEqual(['far > p']);
  });

  it('fills remote and difficult areas first, then what was asked for', async () => {
    const places = [place('a'), place('b', { needId: 'need' }), place('c', { priority: true })];
    expect(await routes(input([sender('s')], places))).toEqual(['s > c']);
    expect(await routes(input([sender('s')], places.slice(0, 2)))).toEqual(['s > b']);
  });

  it('takes whom a body has offered before others who are as near', async () => {
    const senders = [sender('a'), sender('b', { offered: 1 })];
    expect(await routes(input(senders, [place('p')]))).toEqual(['b > p']);
  });

  it('leaves to a commune what it can fill from its own bodies', async () => {
    const own = sender('own', { unitId: 'commune', spare: 2 });
    const places = [place('p', { unitId: 'commune' }), place('q')];
    const plan = await planReinforcement(input([own], places), solveProgram);
    expect(plan).toMatchObject({ needed: 1, unmet: [], cost: 11 });
    expect(plan.moves.map((move) => move.place.organisationId)).toEqual(['q']);
  });
});

/** The least cost of all ways to fill the places one by one, by trying every one of them. */
function bruteForce({ senders, places, limitPerOrganisation, weights }: PlanInput): number {
  const people = senders.flatMap((from) =>
    Array.from({ length: from.spare }, (_, i) => ({ from, offered: i < from.offered })),
  );
  const wanted = places.flatMap((each) => Array.from({ length: each.count }, () => each));
  const gone = new Set<number>();
  const sent = new Map<string, number>();
  const fill = (at: number): number => {
    const to = wanted[at];
    if (!to) return 0;
    let least =
      fill(at + 1) +
      weights.unmet +
      (to.priority ? weights.unmetPriority : 0) +
      (to.needId ? weights.unmetAsked : 0);
    for (const [i, { from, offered }] of people.entries()) {
      const already = sent.get(from.organisationId) ?? 0;
      if (gone.has(i) || already >= limitPerOrganisation || from.unitId === to.unitId) continue;
      if (from.speciality !== to.speciality) continue;
      const district = from.formerDistrict !== null && from.formerDistrict === to.formerDistrict;
      const way = from.provincial
        ? weights.fromProvincialBody
        : district
          ? weights.fromFormerDistrict
          : weights.fromProvince;
      gone.add(i);
      sent.set(from.organisationId, already + 1);
      least = Math.min(least, fill(at + 1) + way + (offered ? 0 : weights.notOffered));
      gone.delete(i);
      sent.set(from.organisationId, already);
    }
    return least;
  };
  return fill(0);
}

const speciality = fc.constantFrom('LAND', 'JUSTICE');
const formerDistrict = fc.constantFrom('d1', 'd2', null);
const instances = fc.record({
  senders: fc.uniqueArray(
    fc
      .record({
        of: fc.integer({ min: 0, max: 2 }),
        speciality,
        formerDistrict,
        provincial: fc.boolean(),
        spare: fc.integer({ min: 1, max: 2 }),
        offered: fc.integer({ min: 0, max: 2 }),
      })
      .map(({ of, ...cell }) => sender(`s${of}`, cell)),
    { maxLength: 4, selector: (each) => `${each.organisationId} ${each.speciality}` },
  ),
  places: fc.uniqueArray(
    fc
      .record({
        of: fc.integer({ min: 0, max: 2 }),
        speciality,
        formerDistrict,
        needId: fc.constantFrom('need', null),
        priority: fc.boolean(),
        count: fc.integer({ min: 1, max: 2 }),
      })
      .map(({ of, ...cell }) => place(`p${of}`, cell)),
    {
      maxLength: 3,
      selector: (each) => `${each.organisationId} ${each.speciality} ${each.needId}`,
    },
  ),
  limitPerOrganisation: fc.integer({ min: 1, max: 3 }),
  weights: fc.record({
    unmet: fc.constantFrom(15, 1000),
    unmetPriority: fc.constantFrom(0, 500),
    unmetAsked: fc.constantFrom(0, 100),
    fromProvincialBody: fc.constantFrom(0, 12),
    fromFormerDistrict: fc.constantFrom(5, 10),
    fromProvince: fc.constantFrom(10, 20),
    notOffered: fc.constantFrom(0, 1),
  }),
});

describe('a plan of any facts', () => {
  it('weighs as little as the best that trying everything finds', async () => {
    await fc.assert(
      fc.asyncProperty(instances, async (given) => {
        const plan = await planReinforcement(given, solveProgram);
        expect(plan.cost).toBe(bruteForce(given));
        const unmet = plan.unmet.reduce((sum, { count }) => sum + count, 0);
        expect(unmet + plan.moves.length).toBe(plan.needed);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves no more places unmet than must be, where all places weigh the same', async () => {
    const weights = { ...DEFAULT_WEIGHTS, unmetPriority: 0, unmetAsked: 0 };
    await fc.assert(
      fc.asyncProperty(instances, async (facts) => {
        const given = { ...facts, weights };
        const plan = await planReinforcement(given, solveProgram);
        const unmet = plan.unmet.reduce((sum, { count }) => sum + count, 0);
        // All moves together weigh less than one place.
        expect(unmet).toBe(Math.floor(bruteForce(given) / weights.unmet));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps to the limit and to what each cell can spare', async () => {
    await fc.assert(
      fc.asyncProperty(instances, async (given) => {
        const { moves } = await planReinforcement(given, solveProgram);
        for (const from of given.senders) {
          const ofBody = moves.filter((m) => m.lot.sender.organisationId === from.organisationId);
          const ofCell = ofBody.filter((m) => m.lot.sender.speciality === from.speciality);
          expect(ofBody.length).toBeLessThanOrEqual(given.limitPerOrganisation);
          expect(ofCell.length).toBeLessThanOrEqual(from.spare);
        }
        for (const { lot, place: to } of moves) expect(lot.sender.speciality).toBe(to.speciality);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in whatever order the facts come', async () => {
    const plain = (plan: Awaited<ReturnType<typeof planReinforcement>>) => JSON.stringify(plan);
    await fc.assert(
      fc.asyncProperty(instances, fc.integer(), async (given, seed) => {
        const shuffled = <Each>(items: readonly Each[]) =>
          items
            .map((item, i) => ({ item, at: Math.sin(seed + i * 7) }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const other = {
          ...given,
          senders: shuffled(given.senders),
          places: shuffled(given.places),
        };
        expect(plain(await planReinforcement(other, solveProgram))).toBe(
          plain(await planReinforcement(given, solveProgram)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
