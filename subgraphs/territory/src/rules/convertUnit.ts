import { addDays, type CalendarDay } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import type { LineageExtent } from '../entities/enums.ts';

/** One unit's life; `validTo` is exclusive, null while it lasts. */
export interface UnitLife {
  readonly id: string;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
}

/** One edge of the lineage. */
export interface LineageEdge {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly effectiveOn: CalendarDay;
  readonly extent: LineageExtent;
  readonly residentsFollow: boolean;
  readonly legalTextId: string | null;
}

/** The part of the lineage that a conversion may walk. */
export interface LineageGraph {
  readonly life: (id: string) => UnitLife | undefined;
  readonly after: (id: string) => readonly LineageEdge[];
  readonly before: (id: string) => readonly LineageEdge[];
}

/** A unit that another converts to, and the edges walked to reach it, in the order walked. */
export interface ConvertedUnit {
  readonly unitId: string;
  readonly extent: LineageExtent;
  readonly residentsFollow: boolean;
  readonly path: readonly LineageEdge[];
}

interface Reached {
  readonly unitId: string;
  readonly path: readonly LineageEdge[];
}

/**
 * What a unit that lives on `from` is on `to`, forward or back, over any number of reorganisations.
 * A unit that lives on both days is itself; parts that it gave or gained stand beside it. Empty when
 * the lineage has a gap on the way.
 */
export function convertUnit(
  graph: LineageGraph,
  id: string,
  from: CalendarDay,
  to: CalendarDay,
): readonly ConvertedUnit[] {
  const forward = to >= from;
  const reached = forward ? goForward(graph, id, from, to) : goBack(graph, id, from, to);
  return merge(reached, forward);
}

function lives(life: UnitLife | undefined, day: CalendarDay): boolean {
  if (!life) return false;
  return life.validFrom <= day && (life.validTo === null || day < life.validTo);
}

function goForward(
  graph: LineageGraph,
  id: string,
  day: CalendarDay,
  to: CalendarDay,
  path: readonly LineageEdge[] = [],
): Reached[] {
  const here = lives(graph.life(id), to) ? [{ unitId: id, path }] : [];
  const edges = graph.after(id).filter((edge) => day < edge.effectiveOn && edge.effectiveOn <= to);
  return here.concat(
    ...edges.map((edge) =>
      goForward(graph, edge.successorId, edge.effectiveOn, to, [...path, edge]),
    ),
  );
}

function goBack(
  graph: LineageGraph,
  id: string,
  day: CalendarDay,
  to: CalendarDay,
  path: readonly LineageEdge[] = [],
): Reached[] {
  const here = lives(graph.life(id), to) ? [{ unitId: id, path }] : [];
  const edges = graph.before(id).filter((edge) => to < edge.effectiveOn && edge.effectiveOn <= day);
  return here.concat(
    ...edges.map((edge) =>
      // On the edge's own day the predecessor was already what it became: go on from its eve.
      goBack(graph, edge.predecessorId, addDays(edge.effectiveOn, -1), to, [...path, edge]),
    ),
  );
}

/** Several ways to one unit are one answer; all ways to the same unit are the whole. */
function merge(reached: readonly Reached[], forward: boolean): readonly ConvertedUnit[] {
  const byUnit = groupBy(reached, (one) => one.unitId);
  return inOrder(byUnit).map(([unitId, ways]) => {
    const path = [...new Set(ways.flatMap((way) => way.path))];
    const whole = (way: Reached) => way.path.every((edge) => edge.extent === 'WHOLE');
    const followed = (way: Reached) => way.path.every((edge) => edge.residentsFollow);
    const rejoined = forward && byUnit.size === 1 && ways.length > 1;
    // A unit that lives on after giving parts away is no longer all that it was.
    const kept = byUnit.size === 1 || path.length > 0 || !forward;
    return {
      unitId,
      extent: rejoined || (kept && ways.some(whole)) ? 'WHOLE' : 'PARTIAL',
      residentsFollow: rejoined || (kept && ways.some(followed)),
      path,
    };
  });
}

/**
 * What several units are together, a district's communes for one: each unit they went into, once.
 * Several units' whole is the target's whole only when there is one target.
 */
export function mergeConversions(
  conversions: readonly (readonly ConvertedUnit[])[],
): readonly ConvertedUnit[] {
  const byUnit = groupBy(conversions.flat(), (converted) => converted.unitId);
  const single = byUnit.size === 1;
  return inOrder(byUnit).map(([unitId, ways]) => ({
    unitId,
    extent: single && ways.every((way) => way.extent === 'WHOLE') ? 'WHOLE' : 'PARTIAL',
    residentsFollow: single && ways.every((way) => way.residentsFollow),
    path: [...new Set(ways.flatMap((way) => way.path))],
  }));
}

/** Answers stand by code, whatever way they were found. */
function inOrder<Way>(byUnit: ReadonlyMap<string, Way>): [string, Way][] {
  return [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1));
}
