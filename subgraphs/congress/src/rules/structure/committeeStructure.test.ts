import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PARTY_LEVELS, type PartyLevel } from '../PartyLevel.ts';
import { DEFAULT_POLICIES } from '../policies/Policies.ts';
import { type CommitteeCounts, committeeStructure } from './committeeStructure.ts';
import { planningRange } from './planningRange.ts';
import type { StructureCode } from './StructureLine.ts';

const NOTHING: CommitteeCounts = {
  level: 'PROVINCE',
  merged: false,
  members: 50,
  standing: 15,
  women: null,
  womenInStanding: null,
  young: null,
  scienceTechnology: null,
  ethnicMinorities: null,
  ethnicTarget: null,
  newMembers: null,
  ages: null,
};

function line(code: StructureCode, says: Partial<CommitteeCounts>, policies = DEFAULT_POLICIES) {
  const { lines } = committeeStructure({ ...NOTHING, ...says }, policies);
  const found = lines.find((one) => one.code === code);
  if (!found) throw new Error(`There is no line ${code}.`);
  return found;
}

type Row = readonly [StructureCode, Partial<CommitteeCounts>, number, string, number];

/** The measure, the counts, the seats asked for, the state, the seats short. */
const TABLE: readonly Row[] = [
  ['WOMEN', { members: 60, women: 8 }, 9, 'SHORT', 1],
  ['WOMEN', { members: 60, women: 9 }, 9, 'MET', 0],
  ['WOMEN', { members: 60, women: 10 }, 9, 'MET', 0],
  ['WOMEN', { members: 61, women: 9 }, 10, 'SHORT', 1],
  ['WOMEN', { members: 50, women: 0 }, 8, 'SHORT', 8],
  // Published: 109 members with 25 women, and 634 with 17.03 %, which is 108.
  ['WOMEN', { members: 109, women: 25 }, 17, 'MET', 0],
  ['WOMEN', { members: 634, women: 108 }, 96, 'MET', 0],
  ['WOMEN_IN_STANDING', { womenInStanding: 0 }, 1, 'SHORT', 1],
  ['WOMEN_IN_STANDING', { womenInStanding: 1 }, 1, 'MET', 0],
  ['YOUNG', { members: 50, young: 4 }, 5, 'SHORT', 1],
  ['YOUNG', { members: 50, young: 5 }, 5, 'MET', 0],
  ['YOUNG', { members: 51, young: 5 }, 6, 'SHORT', 1],
  ['YOUNG', { level: 'COMMUNE', members: 30, young: 2 }, 3, 'SHORT', 1],
  ['SCIENCE_TECHNOLOGY', { members: 50, scienceTechnology: 2 }, 3, 'SHORT', 1],
  ['SCIENCE_TECHNOLOGY', { members: 49, scienceTechnology: 2 }, 2, 'MET', 0],
  ['SCIENCE_TECHNOLOGY', { members: 29, scienceTechnology: 0 }, 1, 'SHORT', 1],
  ['RENEWAL', { members: 30, newMembers: 9 }, 10, 'SHORT', 1],
  ['RENEWAL', { members: 30, newMembers: 10 }, 10, 'MET', 0],
  ['RENEWAL', { members: 31, newMembers: 10 }, 11, 'SHORT', 1],
  ['COMMITTEE_SIZE', { level: 'COMMUNE', members: 26 }, 27, 'SHORT', 1],
  ['COMMITTEE_SIZE', { level: 'COMMUNE', members: 27 }, 27, 'MET', 0],
  ['COMMITTEE_SIZE', { level: 'COMMUNE', members: 33 }, 27, 'MET', 0],
  ['COMMITTEE_SIZE', { level: 'COMMUNE', members: 34 }, 27, 'OVER', 0],
  ['STANDING_SIZE', { level: 'COMMUNE', standing: 8 }, 9, 'SHORT', 1],
  ['STANDING_SIZE', { level: 'COMMUNE', standing: 9 }, 9, 'MET', 0],
  ['STANDING_SIZE', { level: 'COMMUNE', standing: 11 }, 9, 'MET', 0],
  ['STANDING_SIZE', { level: 'COMMUNE', standing: 12 }, 9, 'OVER', 0],
];

describe('committeeStructure', () => {
  it.each(TABLE)('%s of %j asks for %d: %s by %d', (code, says, targetSeats, state, short) => {
    expect(line(code, says)).toMatchObject({ targetSeats, state, short });
  });

  it('takes the ethnic target of the locality, and has none without', () => {
    const of = (ethnicMinorities: number, members = 50) => {
      const ethnicTarget = { parts: 2098, of: 10_000 };
      return line('ETHNIC_MINORITIES', { members, ethnicMinorities, ethnicTarget });
    };
    expect(of(10)).toMatchObject({ targetSeats: 11, short: 1, state: 'SHORT' });
    expect(of(11)).toMatchObject({ targetSeats: 11, short: 0, state: 'MET' });
    const none = line('ETHNIC_MINORITIES', { ethnicMinorities: 5 });
    expect(none).toMatchObject({ state: 'NO_TARGET', targetSeats: null, short: null });
  });

  it('asks no renewal of the merged, and no share of the young but in provinces and communes', () => {
    expect(line('RENEWAL', { merged: true, newMembers: 0 }).state).toBe('NO_TARGET');
    const stated = PARTY_LEVELS.filter((level) => line('YOUNG', { level }).state !== 'NO_TARGET');
    expect(stated).toEqual(['COMMUNE', 'PROVINCE']);
  });

  it('tells a count that is missing from one that is 0', () => {
    expect(line('WOMEN', {})).toMatchObject({ state: 'COUNT_MISSING', short: null });
    expect(line('WOMEN', { women: 0 })).toMatchObject({ state: 'SHORT', short: 8 });
  });

  it('counts three bands and the young from ages', () => {
    const bands = (ages: readonly number[], policies = DEFAULT_POLICIES) =>
      (['YOUNGEST_BAND', 'MIDDLE_BAND', 'OLDEST_BAND'] as const).map(
        (code) => line(code, { members: ages.length, ages }, policies).count,
      );
    expect(bands([41, 42, 50, 51])).toEqual([1, 2, 1]);
    expect(bands([40, 41, 42])).toEqual([2, 1, 0]);
    expect(bands([39, 40, 41, 51], { ...DEFAULT_POLICIES, middleBandFrom: 40 })).toEqual([1, 2, 1]);
    const ages = [41, 42, 50, 51];
    expect(line('YOUNG', { members: 4, ages }).count).toBe(1);
    expect(line('OLDEST_BAND', { members: 3, ages: [40, 41, 42] })).toMatchObject({ short: 1 });
  });

  it('may round about 5 % up, as a policy says', () => {
    const policies = { ...DEFAULT_POLICIES, approximateSeats: 'UP' } as const;
    const of = { members: 29, scienceTechnology: 1 };
    expect(line('SCIENCE_TECHNOLOGY', of, policies)).toMatchObject({ targetSeats: 2, short: 1 });
    expect(line('SCIENCE_TECHNOLOGY', of)).toMatchObject({ targetSeats: 1, short: 0 });
  });

  it.each([
    [50, 75],
    [15, 23],
    [9, 14],
    [10, 15],
  ])('%d seats are planned for with up to %d people', (seats, to) => {
    for (const planningRounding of ['UP', 'HALF_UP'] as const) {
      const range = planningRange(seats, { ...DEFAULT_POLICIES, planningRounding });
      expect(range).toEqual({ from: seats, to });
    }
  });
});

/** The shares as the directive has them, in floating point, for the property alone. */
const LEAST: Readonly<Partial<Record<StructureCode, number>>> = {
  WOMEN: 0.15,
  YOUNG: 0.1,
  RENEWAL: 1 / 3,
};

describe('the seats short', () => {
  const counts = fc.integer({ min: 1, max: 300 }).chain((members) => {
    const some = fc.option(fc.nat({ max: members }), { nil: null });
    return fc.record({
      level: fc.constantFrom<PartyLevel>(...PARTY_LEVELS),
      merged: fc.boolean(),
      members: fc.constant(members),
      standing: fc.integer({ min: 1, max: members }),
      women: some,
      womenInStanding: some,
      young: some,
      scienceTechnology: some,
      ethnicMinorities: some,
      ethnicTarget: fc.option(
        fc.record({ parts: fc.nat({ max: 10_000 }), of: fc.constant(10_000) }),
        { nil: null },
      ),
      newMembers: some,
      ages: fc.constant(null),
    });
  });

  it('are 0 just where the target is met, and would meet it when filled', () => {
    fc.assert(
      fc.property(counts, (given) => {
        for (const one of committeeStructure(given, DEFAULT_POLICIES).lines) {
          expect(one.short === 0).toBe(one.state === 'MET' || one.state === 'OVER');
          const least = LEAST[one.code];
          if (one.short === null || least === undefined) continue;
          const reaches = (seats: number) => seats / one.of >= least - 1e-9;
          expect(reaches((one.count ?? 0) + one.short)).toBe(true);
          if (one.short > 0) expect(reaches((one.count ?? 0) + one.short - 1)).toBe(false);
        }
      }),
    );
  });
});
