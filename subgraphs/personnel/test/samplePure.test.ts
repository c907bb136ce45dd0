import { randomOf } from '@haicap/domain-kit';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CORE_PLACES, FURTHER_PLACES } from '../src/sample/communePlaces.ts';
import { communeSeats } from '../src/sample/communeSeats.ts';
import { amountOf } from '../src/sample/leaver.ts';
import { planLeavers } from '../src/sample/leaverPlan.ts';
import { madeUpName } from '../src/sample/madeUpName.ts';

const seed = fc.stringMatching(/^[0-9]{5}$/);

it('seats as many people as a commune is to have, and no kind of place twice', () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 34, max: 60 }), (code, size) => {
      const seats = communeSeats(randomOf(code), size, () => true);
      expect(seats.reduce((sum, { people }) => sum + people, 0)).toBe(size);
      expect(new Set(seats.map(({ place }) => `${place.body} ${place.slug}`)).size).toBe(
        seats.length,
      );
      for (const { place, quota, people } of seats) {
        if (place.isHead) expect([quota, people <= 1]).toEqual([1, true]);
      }
    }),
  );
});

it('no body has two places of one name with different claims', () => {
  const places = new Set([...CORE_PLACES, ...FURTHER_PLACES.map(([place]) => place)]);
  expect(new Set([...places].map(({ body, slug }) => `${body} ${slug}`)).size).toBe(places.size);
});

it('a smaller tree gets its share of those who left', () => {
  const unit = (code: string) => ({ id: `${code}.1`, code, province: '01.1' });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
      const communes = Array.from({ length: count }, (_, i) => unit(String(10_000 + i)));
      const plan = planLeavers({ provinces: [unit('01')], communes });
      const people = [...plan.values()].flat();
      expect(people).toHaveLength(Math.round((146_847 * count) / 3321));
      expect(new Set(people.map(({ index }) => index)).size).toBe(people.length);
      for (const { proposed, appraised, decided, leavingOn, paid } of people) {
        const days = [proposed.on, appraised.on, decided.on, leavingOn, paid?.on ?? leavingOn];
        expect([...days].sort()).toEqual(days);
      }
    }),
    { numRuns: 20 },
  );
});

it('pays out what was paid out, and nobody nothing', () => {
  const amounts = Array.from({ length: 146_847 }, (_, index) => amountOf(index));
  expect(amounts.slice(0, 25_611).reduce((sum, amount) => sum + amount, 0)).toBe(26_947e9);
  expect(amounts.filter((amount) => amount <= 0)).toEqual([]);
});

it('folds a name as it is searched for', () => {
  const { name, givenName, foldedName } = madeUpName(randomOf('26740'), 'FEMALE');
  expect(name.endsWith(` ${givenName}`)).toBe(true);
  const letters = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  expect(foldedName).toBe(letters);
});
