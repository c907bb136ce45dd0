import { cleanAddress } from './cleanAddress.ts';
import { type Cut, findCuts } from './findCuts.ts';

/** A stretch of an address that is one part of it. */
export interface Segment {
  readonly text: string;
  /** How many doubtful cuts inside were not made. */
  readonly uncut: number;
}

/** One way to cut an address into parts, in the order of the text. */
export interface Segmentation {
  readonly segments: readonly Segment[];
  /** How much speaks against it: 2 for each sure boundary that it ignores. */
  readonly cost: number;
}

const EDGES = /^[\s.–—-]+|[\s.–—-]+$/gu;
const MAX_CHOICES = 5;
const IGNORED_BOUNDARY_COST = 2;

/** Every plausible way to cut an address: doubtful boundaries are both taken and not taken. */
export function cutAddress(text: string): readonly Segmentation[] {
  const parts = cleanAddress(text).map((part) => ({ part, cuts: findCuts(part) }));
  const all = parts.flatMap(({ cuts }) => cuts);
  const open = new Set(choices(all));
  return parts.reduce<readonly Segmentation[]>(
    (before, { part, cuts }) =>
      before.flatMap((head) => subsets(cuts, open).map((made) => append(head, part, cuts, made))),
    [{ segments: [], cost: 0 }],
  );
}

/** The cuts that are tried both ways: all if they are few, else the doubtful ones up to a bound. */
function choices(cuts: readonly Cut[]): readonly Cut[] {
  if (cuts.length <= MAX_CHOICES) return cuts;
  return cuts.filter(({ certain }) => !certain).slice(0, MAX_CHOICES);
}

function subsets(cuts: readonly Cut[], open: ReadonlySet<Cut>): readonly (readonly Cut[])[] {
  return cuts.reduce<readonly (readonly Cut[])[]>(
    (made, cut) =>
      made.flatMap((some) => (open.has(cut) ? [[...some, cut], some] : [[...some, cut]])),
    [[]],
  );
}

function append(
  head: Segmentation,
  part: string,
  cuts: readonly Cut[],
  made: readonly Cut[],
): Segmentation {
  const ignored = cuts.filter((cut) => cut.certain && !made.includes(cut)).length;
  const bounds = [0, ...made.map(({ start }) => start)];
  const segments = bounds.map((from, i) => {
    const to = made[i]?.end ?? part.length;
    const uncut = cuts.filter(
      ({ certain, start }) => !certain && start > from && start < to,
    ).length;
    return { text: part.slice(from, to).replace(EDGES, ''), uncut };
  });
  return {
    segments: [...head.segments, ...segments.filter(({ text }) => text !== '')],
    cost: head.cost + ignored * IGNORED_BOUNDARY_COST,
  };
}
