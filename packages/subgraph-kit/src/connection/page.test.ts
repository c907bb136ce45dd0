import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor, namedPlace } from './cursor.ts';
import { DEFAULT_PAGE, LARGEST_PAGE, pageRequest } from './PageRequest.ts';

const codeOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
  return 'no error';
};

describe('cursors', () => {
  it('come back as they went', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
        expect(decodeCursor(encodeCursor(values), values.length, 'after')).toEqual(values);
      }),
    );
  });

  it("of another order, or made up, are the caller's fault", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(codeOf(() => decodeCursor(text, 2, 'after'))).toBe('BAD_USER_INPUT');
      }),
    );
    expect(codeOf(() => decodeCursor(encodeCursor(['a']), 2, 'after'))).toBe('BAD_USER_INPUT');
    const nested = Buffer.from('[{"__proto__":1},"a"]').toString('base64url');
    expect(codeOf(() => decodeCursor(nested, 2, 'after'))).toBe('BAD_USER_INPUT');
  });

  it('of a list with several orders name theirs', () => {
    const cursorIn = (order: string | undefined) =>
      encodeCursor(namedPlace((id: string) => ['2025-08-31', id], order)('a'));
    expect(decodeCursor(cursorIn('LATEST'), 2, 'after', 'LATEST')).toEqual(['2025-08-31', 'a']);
    for (const other of ['HELD', undefined]) {
      const decode = () => decodeCursor(cursorIn(other), 2, 'after', 'LATEST');
      expect(codeOf(decode)).toBe('BAD_USER_INPUT');
    }
  });
});

describe('pageRequest', () => {
  it('takes 50 when left out and 500 at most', () => {
    expect(pageRequest({}, 1)).toEqual({ limit: 50, backward: false, after: null, before: null });
    expect(pageRequest({ last: LARGEST_PAGE }, 1)).toMatchObject({ limit: 500, backward: true });
    expect(DEFAULT_PAGE).toBe(50);
    expect(codeOf(() => pageRequest({ first: 501 }, 1))).toBe('PAGE_TOO_LARGE');
    expect(codeOf(() => pageRequest({ last: 501 }, 1))).toBe('PAGE_TOO_LARGE');
  });

  it('refuses a negative size and both directions at once', () => {
    expect(codeOf(() => pageRequest({ first: -1 }, 1))).toBe('BAD_USER_INPUT');
    expect(codeOf(() => pageRequest({ first: 1, last: 1 }, 1))).toBe('BAD_USER_INPUT');
  });
});
