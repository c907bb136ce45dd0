import { expect, test } from '@jest/globals';
import { decideRequestContext, languageFrom } from './requestContext.ts';

test.each([
  [undefined, 'vi'],
  ['', 'vi'],
  ['*', 'vi'],
  ['vi', 'vi'],
  ['vi-VN,vi;q=0.9,en-US;q=0.8,en;q=0.7', 'vi'],
  ['en', 'en'],
  ['en-US,en;q=0.9', 'en'],
  ['en;q=0.9, vi;q=0.8', 'en'],
  ['en;q=0.5, vi', 'vi'],
  ['fr, en;q=0.3', 'en'],
  ['fr', 'vi'],
  ['en;q=0', 'vi'],
  ['EN-gb', 'en'],
  [';;;,q=', 'vi'],
] as const)('Accept-Language %p is answered in %s', (header, language) => {
  expect(languageFrom(header)).toBe(language);
});

test('the day begins at 17:00 UTC', () => {
  const dayAt = (instant: string) =>
    decideRequestContext('r', undefined, { now: () => new Date(instant) }).today;
  expect(dayAt('2025-06-30T16:59:59Z')).toBe('2025-06-30');
  expect(dayAt('2025-06-30T17:00:00Z')).toBe('2025-07-01');
});
