import type { Cell } from './Table.ts';

/** Where a value lies in an answer: its full path, and the path as a person wants to read it. */
export interface Place {
  readonly id: string;
  readonly label: string;
  /** True for the list of a connection, which holds objects even when it is empty. */
  readonly isEdges?: boolean;
}

/** An object without its nesting: values by place, and lists of objects, which are rows to come. */
export interface Flat {
  readonly cells: ReadonlyMap<string, { readonly place: Place; readonly cell: Cell }>;
  readonly lists: ReadonlyMap<
    string,
    { readonly place: Place; readonly items: readonly unknown[] }
  >;
}

type Fields = Readonly<Record<string, unknown>>;

export const ROOT: Place = { id: '', label: '' };

/** Flattens one object; any other value is one cell at its place. */
export function flatten(value: unknown, place: Place = ROOT): Flat {
  const cells: Map<string, { place: Place; cell: Cell }> = new Map();
  const lists: Map<string, { place: Place; items: readonly unknown[] }> = new Map();

  function visit(at: Place, one: unknown): void {
    if (isFields(one)) {
      for (const [key, inner] of Object.entries(one)) {
        if (!isPaging(one, key)) visit(placeOf(at, one, key), inner);
      }
    } else if (Array.isArray(one) && (at.isEdges || one.some(isFields))) {
      lists.set(at.id, { place: at, items: one });
    } else {
      cells.set(at.id, { place: at, cell: toCell(one) });
    }
  }

  visit(place, value);
  return { cells, lists };
}

/** A list of plain values is one cell. */
function toCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(String).join('; ');
  return value as Cell;
}

/** `edges` and `node` are how a connection is written, and no part of what it says. */
function placeOf(at: Place, owner: Fields, key: string): Place {
  const isEdges = key === 'edges' && isConnection(owner);
  const isWrapper = isEdges || (key === 'node' && isEdge(owner));
  return { id: join(at.id, key), label: isWrapper ? at.label : join(at.label, key), isEdges };
}

/** Cursors serve a program that turns pages. */
function isPaging(owner: Fields, key: string): boolean {
  return (key === 'pageInfo' && isConnection(owner)) || (key === 'cursor' && isEdge(owner));
}

const isConnection = (owner: Fields) => Array.isArray(owner.edges);
const isEdge = (owner: Fields) => isFields(owner.node);

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
