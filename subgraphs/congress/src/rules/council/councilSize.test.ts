import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_POLICIES } from '../policies/Policies.ts';
import { type CouncilUnitKind, councilSize } from './councilSize.ts';

const seats = (kind: CouncilUnitKind, population: number) =>
  councilSize(kind, population, DEFAULT_POLICIES).seats;

const COUNTED = { ...DEFAULT_POLICIES, partialCouncilSteps: 'COUNTED' } as const;

const REMOTE = [
  [0, 15],
  [5000, 15],
  [5999, 15],
  [6000, 16],
  [6001, 16],
  [9999, 19],
  [10_000, 20],
  [12_999, 20],
  [13_000, 21],
  [39_999, 29],
  [40_000, 30],
  [43_000, 30],
] as const;

const ORDINARY = [
  [10_000, 15],
  [11_999, 15],
  [12_000, 16],
  [12_001, 16],
  [19_999, 19],
  [20_000, 20],
  [25_999, 20],
  [26_000, 21],
  [79_999, 29],
  [80_000, 30],
  [86_000, 30],
] as const;

const CITY = [
  [15_000, 15],
  [20_999, 15],
  [21_000, 16],
  [21_001, 16],
  [44_999, 19],
  [45_000, 20],
  [51_999, 20],
  [52_000, 21],
  [114_999, 29],
  [115_000, 30],
  [122_000, 30],
] as const;

/** Law 72/2025/QH15, Art. 30.2. */
const TABLES: Readonly<Record<CouncilUnitKind, readonly (readonly [number, number])[]>> = {
  MOUNTAIN_ISLAND_BORDER_COMMUNE: REMOTE,
  SPECIAL_ZONE: REMOTE,
  OTHER_COMMUNE: ORDINARY,
  WARD_OF_PROVINCE: ORDINARY,
  WARD_OF_CITY: CITY,
};

const KINDS = Object.keys(TABLES) as CouncilUnitKind[];

describe('councilSize', () => {
  it.each(KINDS.flatMap((kind) => TABLES[kind].map((row) => [kind, ...row] as const)))(
    '%s of %d residents has %d',
    (kind, population, expected) => {
      expect(seats(kind, population)).toBe(expected);
    },
  );

  it('may count a part of a step, as a policy says', () => {
    expect(councilSize('SPECIAL_ZONE', 5001, COUNTED).seats).toBe(16);
    expect(councilSize('SPECIAL_ZONE', 5000, COUNTED).seats).toBe(15);
    expect(councilSize('SPECIAL_ZONE', 10_001, COUNTED).seats).toBe(21);
    const { policies } = councilSize('SPECIAL_ZONE', 1, DEFAULT_POLICIES);
    expect(policies.map(({ name, value }) => [name, value])).toEqual([
      ['partialCouncilSteps', 'NOT_COUNTED'],
    ]);
  });

  it('never shrinks as residents come, and stays within 15 and 30', () => {
    const people = fc.nat({ max: 300_000 });
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), people, people, (kind, few, more) => {
        for (const policies of [DEFAULT_POLICIES, COUNTED]) {
          const lower = councilSize(kind, few, policies).seats;
          const upper = councilSize(kind, few + more, policies).seats;
          expect(15 <= lower && lower <= upper && upper <= 30).toBe(true);
        }
      }),
    );
  });
});
