import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Connection } from './Connection.ts';
import type { CursorValues } from './cursor.ts';
import { pageRequest } from './PageRequest.ts';
import { pageOf } from './pageOf.ts';

const place = (row: number): CursorValues => [row];
const compare = ([a]: CursorValues, [b]: CursorValues) => Number(b) - Number(a);

it('pages of rows at hand add up to the whole, forwards and backwards', () => {
  const rows = fc.uniqueArray(fc.nat(99)).map((some) => some.sort((a, b) => b - a));
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 7 }), (whole, size) => {
      const forwards: number[] = [];
      let after: string | null = null;
      do {
        const { edges, pageInfo }: Connection<number> = pageOf(
          whole,
          pageRequest({ first: size, after }, 1),
          place,
          compare,
        );
        forwards.push(...edges.map(({ node }) => node));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(forwards).toEqual(whole);
      const backwards: number[] = [];
      let before: string | null = null;
      do {
        const { edges, pageInfo }: Connection<number> = pageOf(
          whole,
          pageRequest({ last: size, before }, 1),
          place,
          compare,
        );
        backwards.unshift(...edges.map(({ node }) => node));
        before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
      } while (before !== null);
      expect(backwards).toEqual(whole);
    }),
  );
});

it('a cursor holds its place when its row is gone', () => {
  const { edges } = pageOf([9, 7, 5], pageRequest({ first: 2 }, 1), place, compare);
  const next = pageOf(
    [9, 6, 5],
    pageRequest({ after: edges[1]?.cursor ?? null }, 1),
    place,
    compare,
  );
  expect(next.edges.map(({ node }) => node)).toEqual([6, 5]);
});
