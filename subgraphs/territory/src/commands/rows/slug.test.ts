import { expect, test } from '@jest/globals';
import { slug } from './slug.ts';

test.each([
  ['33/NQ-HĐND', '33-nq-hdnd'],
  ['Phường Bến Nghé', 'phuong-ben-nghe'],
  ["Xã Ea H'Leo".normalize('NFD'), 'xa-ea-h-leo'],
])('the slug of %s is plain ASCII', (text, expected) => {
  expect(slug(text)).toBe(expected);
});
