import { addDays } from '@haicap/domain-kit';
import { isRefused } from '@haicap/subgraph-kit';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeSpell } from './placeSpell.ts';
import { holdsOn } from './StaffState.ts';

interface Valued {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly value: number;
}

/** Values set one after another, in whatever order of days. */
function setAll(days: readonly number[]): readonly Valued[] {
  return days.reduce<readonly Valued[]>((spells, day, value) => {
    const from = addDays('2025-01-01', day);
    const plan = placeSpell(spells, from, null);
    if (isRefused(plan)) throw new Error('Without an end nothing is refused.');
    const kept = spells
      .filter(({ validFrom }) => validFrom !== from)
      .map((each) => (each.validFrom === plan.ends ? { ...each, validTo: from } : each));
    return [...kept, { validFrom: from, validTo: plan.validTo, value }];
  }, []);
}

it('on every day one value at most holds: the one set last for the latest day before', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { maxLength: 10 }), fc.nat(14), (days, at) => {
      const day = addDays('2025-01-01', at);
      const holding = setAll(days).filter((spell) => holdsOn(spell, day));
      const latest = Math.max(...days.filter((each) => each <= at));
      const expected = days.lastIndexOf(latest);
      expect(holding.map(({ value }) => value)).toEqual(expected === -1 ? [] : [expected]);
    }),
    { seed: 20_261_125, numRuns: 500 },
  );
});

it('an end reaches no further than the next', () => {
  const spells = [{ validFrom: '2025-06-01', validTo: null }];
  expect(placeSpell(spells, '2025-01-01', '2025-06-02')).toEqual({
    fault: {
      code: 'DAY_OUT_OF_ORDER',
      on: '2025-06-02',
      earliest: null,
      latest: '2025-06-01',
    },
  });
  expect(placeSpell(spells, '2025-01-01', '2025-06-01')).toMatchObject({ validTo: '2025-06-01' });
});
