import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { apportion } from '../src/sample/figures/apportion.ts';
import { ASSEMBLY_FIGURES, communeSeats } from '../src/sample/figures/electionFigures.ts';
import { SAMPLE_PROVINCES } from '../src/sample/figures/sampleProvinces.ts';
import { UNMERGED } from './support/officialUnits.ts';

const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);
const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 });

describe('apportion', () => {
  it('shares out all, none less than the least, and no more to who weighs less', () => {
    fc.assert(
      fc.property(weights, fc.nat(100_000), fc.nat(20), (of, more, least) => {
        const total = more + least * of.length;
        const shares = apportion(total, of, least);
        if (sum(of) > 0) expect(sum(shares)).toBe(total);
        for (const [at, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(least);
          for (const [other, weight] of of.entries()) {
            if (weight > (of[at] ?? 0)) expect(shares[other]).toBeGreaterThanOrEqual(share);
          }
        }
      }),
    );
  });

  it('refuses a least that is more than there is', () => {
    expect(() => apportion(9, [1, 1], 5)).toThrow(RangeError);
  });
});

it('seats of communes stay within 15 and 30 and add up', () => {
  const spread = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
    minLength: 1,
    maxLength: 170,
  });
  fc.assert(
    fc.property(spread, fc.double({ min: 15, max: 30, noNaN: true }), (places, mean) => {
      const total = Math.floor(mean * places.length);
      const seats = communeSeats(total, places);
      expect(sum(seats)).toBe(total);
      expect(Math.min(...seats)).toBeGreaterThanOrEqual(15);
      expect(Math.max(...seats)).toBeLessThanOrEqual(30);
    }),
  );
});

it('an electoral unit of the National Assembly elects two or three', () => {
  for (const { seats, electoralUnits, candidates } of ASSEMBLY_FIGURES.values()) {
    expect(seats).toBeGreaterThanOrEqual(2 * electoralUnits);
    expect(seats).toBeLessThanOrEqual(3 * electoralUnits);
    expect(candidates).toBeGreaterThan(seats);
  }
});

it('knows the 34 provinces, and which eleven no merger touched', () => {
  expect(sum(SAMPLE_PROVINCES.map(({ communes }) => communes))).toBe(3321);
  const unmerged = SAMPLE_PROVINCES.filter(({ merged }) => !merged).map(({ code }) => code);
  expect(unmerged).toEqual([...UNMERGED].sort());
  expect(SAMPLE_PROVINCES).toHaveLength(34);
});
