import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { meetingsImport } from './meetingImports.ts';
import { openMeetings } from './openMeetings.ts';

let meetings: Awaited<ReturnType<typeof openMeetings>>;
beforeAll(async () => {
  meetings = await openMeetings();
});
afterAll(() => meetings.close());

const HEADERS = ['Meeting code', 'Unit code', 'Title', 'Valid from', 'Valid to'];

/** A file: which of eight meetings it has, in which order, and under which titles. */
const file = fc
  .uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) => fc.tuple(fc.constant(code), fc.constantFrom('họp', 'bàn', 'gặp'))),
    ),
  );
const files = fc.array(fc.record({ rows: file, batchRows: fc.integer({ min: 1, max: 4 }) }), {
  minLength: 1,
  maxLength: 4,
});

it('keeps the last title of each and counts its changes, in whatever batches', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (given) => {
      await meetings.rows('truncate meeting, attendance, change_log');
      const expected = new Map<number, { title: string; version: number }>();
      let writes = 0;
      for (const { rows, batchRows } of given) {
        const counts = { added: 0, changed: 0, same: 0 };
        for (const [code, title] of rows) {
          const known = expected.get(code);
          counts[!known ? 'added' : known.title === title ? 'same' : 'changed'] += 1;
          if (known?.title !== title) {
            expected.set(code, { title, version: (known?.version ?? 0) + 1 });
          }
        }
        writes += counts.added + counts.changed;
        // Meeting n is on day n, so that none meets another.
        const cells = rows.map(([code, title]) => [
          ...[`H${code}`, '26740', title, `0${code}/07/2025`, `0${code + 1}/07/2025`],
        ]);
        const wishes = { batchRows };
        expect(await meetings.csv(meetingsImport, [HEADERS, ...cells], wishes)).toMatchObject(
          counts,
        );
      }
      expect(await meetings.rows('select code, title, version from meeting order by code')).toEqual(
        [...expected]
          .sort(([a], [b]) => a - b)
          .map(([code, row]) => ({ code: `H${code}`, ...row })),
      );
      expect(await meetings.rows('select from change_log')).toHaveLength(writes);
    }),
    { numRuns: 25 },
  );
});
