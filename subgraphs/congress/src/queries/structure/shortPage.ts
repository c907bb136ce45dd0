import {
  type CountedPage,
  type CursorValues,
  type PageArguments,
  pageOf,
  pageRequest,
} from '@haicap/subgraph-kit';
import type { StructureCode, StructureLine } from '../../rules/structure/StructureLine.ts';
import type { MeasuredCommittee } from './structureReport.ts';

/** A committee that is short of seats, and by which measures. */
export interface ShortCommitteeOf {
  readonly congressId: string;
  readonly seatsShort: number;
  readonly lines: readonly StructureLine[];
}

export interface ShortArguments extends PageArguments {
  readonly code?: readonly StructureCode[] | null | undefined;
}

const placeOf = ({ seatsShort, congressId }: ShortCommitteeOf): CursorValues => [
  seatsShort,
  congressId,
];

/** The most seats first, then by id. */
function compare([a, idA]: CursorValues, [b, idB]: CursorValues): number {
  if (a !== b) return Number(b) - Number(a);
  return String(idA) < String(idB) ? -1 : Number(idA !== idB);
}

/** A page of the committees that are short of seats. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT. */
export function shortPage(
  { code, ...args }: ShortArguments,
  committees: readonly MeasuredCommittee[],
): CountedPage<ShortCommitteeOf> {
  const page = pageRequest(args, 2);
  const short = committees
    .map(({ congressId, lines: all }) => {
      const lines = all.filter(
        (line) => line.state === 'SHORT' && (code?.includes(line.code) ?? true),
      );
      const seatsShort = lines.reduce((sum, line) => sum + (line.short ?? 0), 0);
      return { congressId, seatsShort, lines };
    })
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => compare(placeOf(a), placeOf(b)));
  return { ...pageOf(short, page, placeOf, compare), totalCount: async () => short.length };
}
