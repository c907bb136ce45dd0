import type { CalendarDay } from '@haicap/domain-kit';
import type { LineageExtent, LineageSubject, UnitKind, UnitLevel } from '../../entities/enums.ts';

/** A unit to be formed. */
export interface PlannedUnit {
  readonly id: string;
  readonly code: string;
  readonly ordinal: number;
}

/** A version that begins on the day, with no end. */
export interface PlannedVersion {
  readonly unitId: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly level: UnitLevel;
  readonly fullName: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly provinceId: string | null;
  readonly formerDistrictId: string | null;
}

/** An edge of the lineage on the day. */
export interface PlannedEdge {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly extent: LineageExtent;
  readonly moved: LineageSubject;
  readonly residentsFollow: boolean;
  readonly partName: string | null;
  readonly note: string | null;
}

/** All rows that a reorganisation writes, each list by id. */
export interface ReorganisationPlan {
  readonly day: CalendarDay;
  /** Under which units anything changes: the parents of all that it touches, before and after. */
  readonly parents: readonly string[];
  readonly formed: readonly PlannedUnit[];
  readonly dissolved: readonly string[];
  /** The versions that end on the day: of the units dissolved and of those that go on changed. */
  readonly ended: readonly { readonly unitId: string; readonly validFrom: CalendarDay }[];
  readonly versions: readonly PlannedVersion[];
  readonly lineage: readonly PlannedEdge[];
}
