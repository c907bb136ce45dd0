import { type Flat, flatten, type Place, ROOT } from './flatten.ts';
import { mergeAlike } from './mergeAlike.ts';
import type { Cell, Table } from './Table.ts';

/**
 * An answer's data as tables, so that nothing asked for is lost but cursors. A list of objects becomes
 * rows and a nested object dotted columns. Where a row has one list within, it is repeated for each of
 * its items; where it has several, each is a table of its own that repeats the row's other cells.
 * Fields that have the same columns, as aliases do, are one table that names them.
 */
export function toTables(data: unknown): readonly Table[] {
  if (typeof data !== 'object' || data === null) return [];
  const tables = Object.entries(data).flatMap(([name, value]) => tablesOf(name, value));
  return mergeAlike(tables);
}

function tablesOf(name: string, value: unknown): readonly Table[] {
  if (value === null || value === undefined) return [{ name, columns: [], rows: [] }];
  const scalar: Place = { id: name, label: name };
  const rowOf = (item: unknown) => flatten(item, typeof item === 'object' ? ROOT : scalar);
  return relate(name, (Array.isArray(value) ? value : [value]).map(rowOf));
}

function relate(name: string, rows: readonly Flat[]): readonly Table[] {
  const lists = placesOf(rows, 'lists');
  const [only, ...others] = lists;
  if (!only) return [tableOf(name, rows, lists)];
  if (others.length === 0) return relate(name, expand(rows, only, true));
  const own = tableOf(name, rows, lists);
  const inner = lists.flatMap((list) =>
    relate(list.label === '' ? name : `${name}.${list.label}`, expand(rows, list, false)),
  );
  return own.columns.length > 0 ? [own, ...inner] : inner;
}

/** One row for each item of a list, with the cells of the row that it hangs from. */
function expand(rows: readonly Flat[], list: Place, keepEmpty: boolean): readonly Flat[] {
  return rows.flatMap((row): readonly Flat[] => {
    const items = row.lists.get(list.id)?.items ?? [];
    if (items.length === 0) return keepEmpty ? [{ cells: row.cells, lists: new Map() }] : [];
    return items.map((item) => {
      const { cells, lists } = flatten(item ?? {}, list);
      return { cells: new Map([...row.cells, ...cells]), lists };
    });
  });
}

function tableOf(name: string, rows: readonly Flat[], lists: readonly Place[]): Table {
  const expanded = new Set(lists.map(({ id }) => id));
  // A list that is empty in one row looks like an empty cell there.
  const places = placesOf(rows, 'cells').filter(({ id }) => !expanded.has(id));
  const cellsOf = ({ cells }: Flat): Cell[] => places.map(({ id }) => cells.get(id)?.cell ?? null);
  return { name, columns: headings(places), rows: places.length > 0 ? rows.map(cellsOf) : [] };
}

/** The short name of each column, or its full path where two would have the same. */
function headings(places: readonly Place[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { label } of places) times.set(label, (times.get(label) ?? 0) + 1);
  return places.map(({ id, label }) => (label === '' || times.get(label) !== 1 ? id : label));
}

/** All places of the rows, each once, in the order in which they are met. */
function placesOf(rows: readonly Flat[], part: keyof Flat): readonly Place[] {
  const places = new Map<string, Place>();
  for (const row of rows) for (const { place } of row[part].values()) places.set(place.id, place);
  return [...places.values()];
}
