import { formatUnitId, type ScopedUnit } from '@haicap/subgraph-kit';
import type { PersonnelContext } from '../../context.ts';
import type { RowPath } from '../../rules/disclosure/hiddenRows.ts';
import type { Grouping } from './SummaryQuery.ts';

/** A row, and what its values are of. */
interface ToldRow {
  readonly path: RowPath;
  readonly groups: readonly Grouping[];
  readonly day: string;
}

/** The value of a row in a dimension at a level; null where it is not told apart by it. */
export function toldValue<Value extends string>(
  { path, groups }: ToldRow,
  dimension: string,
  level: number,
): Value | null {
  const at = groups.findIndex((group) => group.dimension === dimension);
  // The tables hold the values that their checks and the enums of the graph name.
  return (path[at]?.[level - 1] ?? null) as Value | null;
}

/** The unit that a row is about, on the day whose tree it was placed by. */
export async function placeOf(
  row: ToldRow,
  level: number,
  { units, today }: PersonnelContext,
): Promise<ScopedUnit | null> {
  const id = toldValue(row, 'place', level);
  return id === null ? null : units.load(formatUnitId(id, row.day, today));
}
