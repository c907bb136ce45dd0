import { groupBy } from '@haicap/subgraph-kit';
import type { OrganisationLevel } from '../../entities/enums.ts';
import type { RowPath } from '../../rules/disclosure/hiddenRows.ts';
import type { SeenUnit } from '../sight.ts';
import { hiddenIn, type UnseenProtection } from '../summary/hiddenIn.ts';
import { placeOf } from './unitTables.ts';

/** Which rows of a unit are hidden, told apart by some dimensions, in bodies of some tiers. */
export interface RowsAsked {
  readonly dimensions: readonly string[];
  /** All when empty. */
  readonly levels: readonly OrganisationLevel[];
}

const known = new WeakMap<UnseenProtection, Map<string, Map<string | undefined, RowPath[]>>>();

/** The values of a unit's hidden rows; what holds for one unit is worked out for all of its kind. */
export function hiddenByUnit(
  table: UnseenProtection,
  unit: SeenUnit,
  asked: RowsAsked,
): readonly (readonly string[])[] {
  const place = placeOf(unit);
  const depth = place[0]?.level ?? 0;
  const answers = known.get(table) ?? new Map<string, Map<string | undefined, RowPath[]>>();
  known.set(table, answers);
  const name = JSON.stringify([depth, asked]);
  const byUnit = answers.get(name) ?? groupBy(read(table, place, asked), (path) => placeIn(path));
  answers.set(name, byUnit);
  const rows = byUnit.get(depth === 0 ? undefined : unit.id) ?? [];
  return rows.map((path) => path.slice(place.length).flat());

  function placeIn(path: RowPath): string | undefined {
    return depth === 0 ? undefined : path[0]?.at(-1);
  }
}

function read(
  table: UnseenProtection,
  place: ReturnType<typeof placeOf>,
  { dimensions }: RowsAsked,
): readonly RowPath[] {
  const groups = [...place, ...dimensions.map((dimension) => ({ dimension, level: 1 }))];
  return hiddenIn(table, groups, [], Number.POSITIVE_INFINITY);
}
