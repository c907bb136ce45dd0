import { expect, it } from '@jest/globals';
import { attacker } from './attacker.ts';

it('computes what follows and nothing else', () => {
  const someone = attacker();
  someone.learn({ terms: ['a', 'b'], sum: 10 });
  expect(someone.compute(['a'])).toBeNull();
  someone.learn({ terms: ['b', 'c'], sum: 10 });
  someone.learn({ terms: ['c', 'd'], sum: 12 });
  expect(someone.compute(['a'])).toBeNull();
  // a + b = 10, b + c = 10 and a + c = 6 give a = 3.
  someone.learn({ terms: ['a', 'c'], sum: 6 });
  expect(someone.compute(['a'])).toBe(3);
  expect(someone.compute(['d'])).toBe(9);
  expect(someone.compute(['b', 'd'])).toBe(16);
  expect(someone.compute(['e'])).toBeNull();
});
