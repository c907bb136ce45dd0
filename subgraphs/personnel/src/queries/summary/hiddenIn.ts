import {
  grainRead,
  hiddenRows,
  type Pick,
  type RowPath,
} from '../../rules/disclosure/hiddenRows.ts';
import type { Protection } from '../../rules/disclosure/protect.ts';
import { type Grouping, MOST_CELLS } from './SummaryQuery.ts';
import { tooCostly } from './summaryRows.ts';

/** Which values of a dimension an answer sums. */
export interface DimensionPick extends Pick {
  readonly dimension: string;
}

/** A protected table, and what it tells apart. */
export interface UnseenProtection {
  readonly told: readonly Grouping[];
  readonly protection: Protection;
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
