import type { Denials, Key } from './Denials.ts';
import type { Position } from './Position.ts';
import type { Data, Entry, Shape } from './Shape.ts';

/** A null where none may be: what encloses it becomes null instead. */
const BUBBLE = Symbol('null in a non-null position');

/** What putting an answer together takes. */
export interface Completing {
  readonly denials: Denials;
  /** The answers to questions about the schema, by key. */
  readonly introspected: Readonly<Data>;
}

interface Walk extends Completing {
  /** Where in the answer it is now; written to on the way. */
  readonly path: Key[];
}

type Opened = Extract<Entry, { kind: 'opened' }>;

/**
 * Puts the answer to a whole operation together from the answer to what was left of it: each cut
 * value is null with an error, and null goes up as far as GraphQL says.
 */
export function completeAnswer(
  shape: Shape,
  data: Readonly<Data>,
  completing: Completing,
): Data | null {
  const { denials, introspected } = completing;
  const completed = completeObject(shape, data, { denials, introspected, path: [] });
  return completed === BUBBLE ? null : completed;
}

function completeObject(
  { entries, ordinary }: Shape,
  data: Readonly<Data>,
  walk: Walk,
): Data | typeof BUBBLE {
  // An ordinary object is faster to fill, and to print, than one without a prototype.
  const completed: Data = ordinary ? {} : Object.create(null);
  for (const entry of entries) {
    const value = completeEntry(entry, data, walk);
    if (value === BUBBLE) return BUBBLE;
    completed[entry.key] = value;
  }
  return completed;
}

function completeEntry(entry: Entry, data: Readonly<Data>, walk: Walk): unknown {
  const { key } = entry;
  if (entry.kind === 'kept') {
    const value = data[key] ?? null;
    return value === null && entry.nonNull ? BUBBLE : value;
  }
  if (entry.kind === 'introspection') return walk.introspected[key] ?? null;
  walk.path.push(key);
  const value =
    entry.kind === 'cut' ? deny(entry, walk) : complete(entry, entry.position, data[key], walk);
  walk.path.pop();
  return value;
}

function deny(entry: Extract<Entry, { kind: 'cut' }>, walk: Walk): unknown {
  walk.denials.add(entry.place, walk.path);
  return entry.nonNull ? BUBBLE : null;
}

function complete(entry: Opened, position: Position, value: unknown, walk: Walk): unknown {
  const completed =
    value === null || value === undefined ? null : completeValue(entry, position, value, walk);
  return completed === null && position.nonNull ? BUBBLE : completed;
}

function completeValue(entry: Opened, { item }: Position, value: object, walk: Walk): unknown {
  if (item) return completeList(entry, item, value as readonly unknown[], walk);
  const shape = entry.shapeOf(value as Data);
  if (!shape) {
    // What is of an unknown type may be anything, and so it is not shown.
    walk.denials.add(entry.place, walk.path);
    return null;
  }
  const completed = completeObject(shape, value as Data, walk);
  return completed === BUBBLE ? null : completed;
}

function completeList(
  entry: Opened,
  item: Position,
  values: readonly unknown[],
  walk: Walk,
): unknown[] | null {
  const items: unknown[] = [];
  for (let index = 0; index < values.length; index += 1) {
    walk.path.push(index);
    const completed = complete(entry, item, values[index], walk);
    walk.path.pop();
    if (completed === BUBBLE) return null;
    items.push(completed);
  }
  return items;
}
