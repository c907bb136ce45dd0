import type { Counts } from '../../rules/disclosure/Counts.ts';
import {
  grainRead,
  hiddenRows,
  type Pick,
  type RowPath,
} from '../../rules/disclosure/hiddenRows.ts';
import { type Protection, protect } from '../../rules/disclosure/protect.ts';
import { type Grouping, MOST_CELLS } from './SummaryQuery.ts';
import { tooCostly } from './summaryRows.ts';
import type { UnseenRow } from './unseenRows.ts';

/** Which values of a dimension an answer sums. */
export interface DimensionPick extends Pick {
  readonly dimension: string;
}

/** A protected table, and what it tells apart. */
export interface UnseenProtection {
  readonly told: readonly Grouping[];
  readonly protection: Protection;
}

/** Protects one kind of count of a table. */
export function protectRows(
  told: readonly Grouping[],
  rows: readonly UnseenRow[],
  counts: (sums: UnseenRow['sums']) => readonly number[],
  groups: Counts['groups'] = () => Number.POSITIVE_INFINITY,
): UnseenProtection {
  const dimensions = told.map(({ dimension, level }) => ({ name: dimension, depth: level }));
  const counted = rows.map(({ path, sums }) => ({ path, counts: counts(sums) }));
  const width = counted[0]?.counts.length ?? 0;
  return {
    told,
    protection: protect({
      dimensions,
      rows: counted,
      groups: (grain) => Math.min(groups(grain), width),
    }),
  };
}

/**
 * The rows that an answer has to hide, each by its values in the order of `groups`.
 * Errors: OPERATION_TOO_COSTLY.
 */
export function hiddenIn(
  { told, protection }: UnseenProtection,
  groups: readonly Grouping[],
  picks: readonly DimensionPick[],
  most = MOST_CELLS,
): readonly RowPath[] {
  const levels = new Map(groups.map(({ dimension, level }) => [dimension, level]));
  const grain = told.map(({ dimension }) => levels.get(dimension) ?? 0);
  const own = told.map(({ dimension }) => {
    const of = picks.filter((pick) => pick.dimension === dimension);
    if (of.length === 0) return null;
    return {
      level: Math.max(...of.map(({ level }) => level)),
      accepts: (value: readonly string[]) =>
        of.every((pick) => pick.accepts(value.slice(0, pick.level))),
    };
  });
  if (protection.size(grainRead(protection, grain, own)) > most) throw tooCostly();
  const order = groups.map(({ dimension }) =>
    told.findIndex((each) => each.dimension === dimension),
  );
  return hiddenRows(protection, grain, own).map((path) => order.map((at) => path[at] ?? []));
}

/** A row by its values, as one text. */
export const rowKey = (path: RowPath): string => JSON.stringify(path);
