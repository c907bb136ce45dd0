import type { DimensionPick } from './hiddenIn.ts';
import type { Condition, Grouping } from './SummaryQuery.ts';

/** Groupings without repeats, each down to the finest level asked for, in the order of asking. */
export function mergeGroupings(asked: readonly Grouping[]): readonly Grouping[] {
  const levels = new Map<string, number>();
  for (const { dimension, level } of asked) {
    levels.set(dimension, Math.max(level, levels.get(dimension) ?? 0));
  }
  return [...levels].map(([dimension, level]) => ({ dimension, level }));
}

/** What a table has to tell apart to answer: to pick is to tell apart. In the order of their names. */
export function toldApart(
  groups: readonly Grouping[],
  picks: readonly Grouping[],
): readonly Grouping[] {
  return [...mergeGroupings([...groups, ...picks])].sort((a, b) =>
    a.dimension < b.dimension ? -1 : 1,
  );
}

/** What a condition picks. */
export function pickOf({ dimension, level, values }: Condition): DimensionPick {
  const wanted = new Set(values);
  return { dimension, level, accepts: (value) => wanted.has(value[level - 1] as string) };
}

/** The conditions that a filter's lists of values make; a field left out is none. */
export function valueConditions(
  fields: Readonly<Record<string, readonly string[] | null | undefined>>,
): readonly Condition[] {
  return Object.entries(fields).flatMap(([dimension, values]) =>
    values ? [{ dimension, level: 1, values }] : [],
  );
}
