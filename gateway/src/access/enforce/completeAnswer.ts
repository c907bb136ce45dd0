import { type GraphQLOutputType, type GraphQLSchema, isListType, isNonNullType } from 'graphql';
import type { Denials, Path } from './Denials.ts';
import type { Entry, Shape } from './Shape.ts';
import { objectTypeAt } from './shapeOperation.ts';

type Data = { [key: string]: unknown };

/** A null where none may be: what encloses it becomes null instead. */
const BUBBLE = Symbol('null in a non-null position');

/** What putting an answer together takes. */
export interface Completing {
  readonly schema: GraphQLSchema;
  readonly typenameAlias: string;
  readonly denials: Denials;
  /** The answers to questions about the schema, by key. */
  readonly introspected: Readonly<Data>;
}

/**
 * Puts the answer to a whole operation together from the answer to what was left of it: each cut
 * value is null with an error, and null goes up as far as GraphQL says.
 */
export function completeAnswer(
  shape: Shape,
  data: Readonly<Data>,
  completing: Completing,
): Data | null {
  const completed = completeObject(shape, data, undefined, completing);
  return completed === BUBBLE ? null : completed;
}

function completeObject(
  shape: Shape,
  data: Readonly<Data>,
  path: Path | undefined,
  completing: Completing,
): Data | typeof BUBBLE {
  const completed: Data = Object.create(null);
  for (const entry of shape) {
    const value = completeEntry(
      entry,
      data[entry.key] ?? null,
      { before: path, key: entry.key },
      completing,
    );
    if (value === BUBBLE) return BUBBLE;
    completed[entry.key] = value;
  }
  return completed;
}

function completeEntry(entry: Entry, value: unknown, path: Path, completing: Completing): unknown {
  switch (entry.kind) {
    case 'kept':
      return value === null && isNonNullType(entry.type) ? BUBBLE : value;
    case 'introspection':
      return completing.introspected[entry.key] ?? null;
    case 'cut':
      completing.denials.add(entry.place, path);
      return isNonNullType(entry.type) ? BUBBLE : null;
    case 'opened':
      return completeValue(entry, entry.type, value, path, completing);
  }
}

function completeValue(
  entry: Extract<Entry, { kind: 'opened' }>,
  type: GraphQLOutputType,
  value: unknown,
  path: Path,
  completing: Completing,
): unknown {
  if (isNonNullType(type)) {
    const completed = completeValue(entry, type.ofType, value, path, completing);
    return completed === null ? BUBBLE : completed;
  }
  if (value === null || value === undefined) return null;
  if (isListType(type)) {
    const items: unknown[] = [];
    for (const [key, item] of (value as unknown[]).entries()) {
      const completed = completeValue(entry, type.ofType, item, { before: path, key }, completing);
      if (completed === BUBBLE) return null;
      items.push(completed);
    }
    return items;
  }
  const data = value as Data;
  const object = objectTypeAt(completing.schema, type, data[completing.typenameAlias]);
  const shape = object && entry.shapeOf(object);
  if (!shape) {
    // What is of an unknown type may be anything, and so it is not shown.
    completing.denials.add(entry.place, path);
    return null;
  }
  const completed = completeObject(shape, data, path, completing);
  return completed === BUBBLE ? null : completed;
}
