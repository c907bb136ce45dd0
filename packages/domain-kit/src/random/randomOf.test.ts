import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomOf } from './randomOf.ts';

const seed = fc.stringMatching(/^[0-9]{5}$/);

it('the same seed gives the same numbers, another others', () => {
  fc.assert(
    fc.property(seed, seed, (one, other) => {
      const numbers = (of: string) => {
        const random = randomOf(of);
        return Array.from({ length: 4 }, () => random.share());
      };
      expect(numbers(one)).toEqual(numbers(one));
      for (const share of numbers(one)) expect(share >= 0 && share < 1).toBe(true);
      if (one !== other) expect(numbers(one)).not.toEqual(numbers(other));
    }),
  );
});

it('picks and counts within what it is given', () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 1, max: 1000 }), (of, count) => {
      const random = randomOf(of);
      const number = random.below(count);
      expect(Number.isInteger(number) && number >= 0 && number < count).toBe(true);
      expect(['a', 'b', 'c']).toContain(random.pick(['a', 'b', 'c']));
      expect([random.chance(0), random.chance(1)]).toEqual([false, true]);
    }),
  );
});
