import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import type { UnitKind, UnitLevel } from '../../entities/enums.ts';

/** What a unit was in one span of days; `validTo` is exclusive, null while it lasts. */
export interface StateVersion {
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  readonly kind: UnitKind;
  readonly level: UnitLevel;
  readonly fullName: string;
  readonly parentId: string | null;
  readonly provinceId: string | null;
  readonly formerDistrictId: string | null;
}

/** A unit with its whole life, versions oldest first. */
export interface StateUnit {
  readonly id: string;
  readonly code: string;
  readonly ordinal: number;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  /** The last day on which something went into or out of it; null if nothing ever did. */
  readonly lineageOn: CalendarDay | null;
  readonly versions: readonly StateVersion[];
}

/**
 * What a plan must know: every unit that is named or ever bore a named code, their parents, and the
 * children of all of these, present and future.
 */
export interface TerritoryState {
  readonly unit: (id: string) => StateUnit | undefined;
  /** All that ever bore a code, by ordinal. */
  readonly holders: (code: string) => readonly StateUnit[];
  /** All that lie directly below a unit in any of their versions. */
  readonly childrenOf: (id: string) => readonly StateUnit[];
}

/** True if a span holds a day. */
export function holds(
  span: { readonly validFrom: CalendarDay; readonly validTo: CalendarDay | null },
  day: CalendarDay,
): boolean {
  return span.validFrom <= day && (span.validTo === null || day < span.validTo);
}

/** Looks up units by id, by code and by parent. */
export function territoryState(units: readonly StateUnit[]): TerritoryState {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const ordered = [...byId.values()].sort((left, right) => left.ordinal - right.ordinal);
  const byCode = groupBy(ordered, (unit) => unit.code);
  const children = new Map<string, Set<StateUnit>>();
  for (const unit of ordered) {
    for (const { parentId } of unit.versions) {
      if (parentId === null) continue;
      const siblings = children.get(parentId);
      if (siblings) siblings.add(unit);
      else children.set(parentId, new Set([unit]));
    }
  }
  return {
    unit: (id) => byId.get(id),
    holders: (code) => byCode.get(code) ?? [],
    childrenOf: (id) => [...(children.get(id) ?? [])],
  };
}
