import { groupBy } from '@haicap/subgraph-kit';
import type { CheckedRow } from './checkLineageRow.ts';
import { EDGE_COLUMNS, type LineageEdge } from './LineageEdge.ts';

/** An edge that a file gives, with its line and the legal text that formed the successor. */
export interface FileEdge extends LineageEdge {
  readonly line: number;
  readonly legalTextId: string | null;
}

/** What has to be written for an old unit's edges to be what the file says. */
export interface EdgePlan {
  readonly added: readonly FileEdge[];
  readonly changed: readonly { readonly edge: FileEdge; readonly columns: readonly string[] }[];
  readonly removed: readonly LineageEdge[];
}

/** The plan of each old unit, by its id; `rows` are without fault and have all rows of their units. */
export function planEdges(
  rows: readonly CheckedRow[],
  current: readonly LineageEdge[],
): ReadonlyMap<string, EdgePlan> {
  const before = groupBy(current, (edge) => edge.predecessorId);
  const wanted = groupBy(rows.flatMap(edgeOf), (edge) => edge.predecessorId);
  return new Map(
    [...wanted].map(([id, edges]) => [id, planUnit(edges, before.get(id) ?? [])] as const),
  );
}

/** None for a unit that goes on: it has a version more, and no predecessor. */
function edgeOf({ row, origin, target, partName, meaning }: CheckedRow): readonly FileEdge[] {
  if (!origin || !target || !meaning || origin.unitId === target.unitId) return [];
  return [
    {
      predecessorId: origin.unitId,
      successorId: target.unitId,
      extent: partName === null ? meaning.extent : 'PARTIAL',
      moved: meaning.moved,
      residentsFollow: partName === null && meaning.residentsFollow,
      partName,
      note: row.note,
      line: row.line,
      legalTextId: target.legalTextId,
    },
  ];
}

function planUnit(wanted: readonly FileEdge[], current: readonly LineageEdge[]): EdgePlan {
  const there = new Map(current.map((edge) => [edge.successorId, edge]));
  const kept = new Set(wanted.map(({ successorId }) => successorId));
  const changed = wanted.flatMap((edge) => {
    const old = there.get(edge.successorId);
    const columns = old ? differences(old, edge) : [];
    return columns.length > 0 ? [{ edge, columns }] : [];
  });
  return {
    added: wanted.filter(({ successorId }) => !there.has(successorId)),
    changed,
    removed: current.filter(({ successorId }) => !kept.has(successorId)),
  };
}

function differences(old: LineageEdge, edge: LineageEdge): readonly string[] {
  return EDGE_COLUMNS.filter(([name]) => old[name] !== edge[name]).map(([, column]) => column);
}
