import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalText } from './canonicalText.ts';

/** The same value with the fields of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, each]) => [name, turned(each)]),
  );
}

const json = fc.jsonValue();

it('is the same whatever the order of fields', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalText(turned(value))).toBe(canonicalText(value));
    }),
  );
});

it('tells two values apart, and is JSON of the one that it was made of', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('takes a field that is left out and one that is undefined as the same', () => {
  expect(canonicalText({ a: 1, b: undefined })).toBe('{"a":1}');
  expect(canonicalText([undefined, null])).toBe('[null,null]');
});
