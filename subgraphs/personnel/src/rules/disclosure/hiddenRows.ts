import type { Grain } from './Counts.ts';
import { placeOn } from './Grid.ts';
import type { Protection } from './protect.ts';

/** Which values of a dimension are asked for, at a level of it: told from the coarsest level down. */
export interface Pick {
  readonly level: number;
  readonly accepts: (value: readonly string[]) => boolean;
}

/** A row of an answer, by its values in each dimension. */
export type RowPath = readonly (readonly string[])[];

/** A dimension as it is read: its level, and which values of that level are summed. */
interface Reading {
  readonly level: number;
  readonly accepted: readonly boolean[];
}

/**
 * The rows of an answer that are hidden, nobody's too: rows told apart to a grain, each the sum of
 * what is picked in it. To pick in a dimension is to tell it apart, so a row is hidden where it
 * sums a hidden cell; but a pick that takes all of a level or none of it is read one level up.
 */
export function hiddenRows(
  protection: Protection,
  grain: Grain,
  picks: readonly (Pick | null)[],
): readonly RowPath[] {
  const readings = readingsOf(protection, grain, picks);
  const { grid, hidden } = protection.at(readings.map(({ level }) => level));
  const rows = new Map<string, RowPath>();
  for (let cell = 0; cell < grid.size; cell += 1) {
    if (hidden[cell] === 0) continue;
    const places = grid.axes.map((_, i) => placeOn(grid, cell, i));
    if (!readings.every(({ accepted }, i) => accepted[places[i] as number])) continue;
    const path = grid.axes.map(({ values }, i) =>
      (values[places[i] as number] ?? []).slice(0, grain[i]),
    );
    rows.set(JSON.stringify(path), path);
  }
  return [...rows.values()];
}

/** The table that the rows of an answer are read from. */
export function grainRead(
  protection: Protection,
  grain: Grain,
  picks: readonly (Pick | null)[],
): Grain {
  return readingsOf(protection, grain, picks).map(({ level }) => level);
}

function readingsOf(
  protection: Protection,
  grain: Grain,
  picks: readonly (Pick | null)[],
): readonly Reading[] {
  return grain.map((level, i) => readingOf(protection, i, level, picks[i] ?? null));
}

function readingOf(
  protection: Protection,
  dimension: number,
  level: number,
  pick: Pick | null,
): Reading {
  const { values } = protection.axis(dimension, level);
  if (!pick) return { level, accepted: values.map(() => true) };
  const taken = values.map(() => 0);
  const all = values.map(() => 0);
  const finest = Math.max(level, pick.level);
  const own = protection.axis(dimension, level).places;
  // What is not known down to the pick's level is not taken, and keeps its line from being whole.
  for (const path of protection.paths(dimension)) {
    const place = own.get(path.slice(0, level).join('\u0000'));
    if (place === undefined) continue;
    all[place] = (all[place] as number) + 1;
    const isTaken = path.length >= pick.level && pick.accepts(path.slice(0, pick.level));
    if (isTaken) taken[place] = (taken[place] as number) + 1;
  }
  const whole = taken.every((count, place) => count === 0 || count === all[place]);
  if (whole || level === finest) return { level, accepted: taken.map((count) => count > 0) };
  return readingOf(protection, dimension, level + 1, pick);
}
