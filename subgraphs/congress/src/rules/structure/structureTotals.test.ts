import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { STRUCTURE_CODES, type StructureLine } from './StructureLine.ts';
import { structureTotals } from './structureTotals.ts';

const state = fc.constantFrom('MET', 'SHORT', 'OVER', 'NO_TARGET', 'COUNT_MISSING');

/** A line of each measure, in any order; only what is short has seats that are short. */
const committee: fc.Arbitrary<readonly StructureLine[]> = fc
  .tuple(...STRUCTURE_CODES.map((code) => fc.tuple(fc.constant(code), state, fc.nat(9))))
  .map((lines) =>
    lines.map(([code, state, seats]) => ({
      ...{
        code,
        state,
        count: null,
        of: 30,
        targetShare: null,
        targetSeats: null,
        mostSeats: null,
      },
      short: state === 'SHORT' ? seats + 1 : state === 'MET' || state === 'OVER' ? 0 : null,
    })),
  );
const committees = fc.array(committee, { maxLength: 12 });

it('each committee counts once in each measure, and every seat that is short', () => {
  fc.assert(
    fc.property(committees, (all) => {
      const totals = structureTotals(all);
      expect(totals.map(({ code }) => code)).toEqual(STRUCTURE_CODES);
      for (const { committees: counts } of totals) {
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
      }
      const seats = all.flatMap((lines) => lines.map(({ short }) => short ?? 0));
      expect(totals.reduce((sum, { seatsShort }) => sum + seatsShort, 0)).toBe(
        seats.reduce((sum, short) => sum + short, 0),
      );
    }),
  );
});

it('parts add up to the whole, in whatever order they come', () => {
  fc.assert(
    fc.property(committees, committees, (some, others) => {
      const [a, b] = [structureTotals(some), structureTotals(others)];
      const whole = structureTotals([...others, ...some].reverse());
      for (const [i, { committees: counts, seatsShort }] of whole.entries()) {
        expect(seatsShort).toBe((a[i]?.seatsShort ?? 0) + (b[i]?.seatsShort ?? 0));
        expect(counts.SHORT).toBe((a[i]?.committees.SHORT ?? 0) + (b[i]?.committees.SHORT ?? 0));
        expect(counts.MET).toBe((a[i]?.committees.MET ?? 0) + (b[i]?.committees.MET ?? 0));
      }
    }),
  );
});
