import type { CalendarDay } from '@haicap/domain-kit';
import type { LineageExtent, LineageSubject, UnitKind } from '../../entities/enums.ts';

/** The legal text that orders a reorganisation, with its three days. */
export interface OrderingText {
  readonly number: string;
  readonly issuer: string;
  readonly title: string | null;
  readonly adoptedOn: CalendarDay | null;
  readonly effectiveOn: CalendarDay | null;
  readonly operatesFrom: CalendarDay;
}

/** What of a unit goes to another one; `to` is a formed unit's code, or a unit that is changed. */
export interface UnitMove {
  readonly to: string;
  readonly extent: LineageExtent;
  readonly moved: LineageSubject;
  readonly residentsFollow: boolean;
  readonly partName: string | null;
  readonly note: string | null;
}

/** A unit that comes into being; what it is formed of stands with the units that go into it. */
export interface FormedUnit {
  readonly code: string;
  readonly fullName: string;
  readonly kind: UnitKind;
  readonly parent: string;
}

/** A unit that goes on; null is unchanged. `version` is the first day of the version it is based on. */
export interface ChangedUnit {
  readonly unit: string;
  readonly version: CalendarDay | null;
  readonly fullName: string | null;
  readonly kind: UnitKind | null;
  readonly parent: string | null;
  readonly gives: readonly UnitMove[];
}

/** A unit that ceases, where it goes, and under which unit its children come. */
export interface DissolvedUnit {
  readonly unit: string;
  readonly version: CalendarDay | null;
  readonly goesTo: readonly UnitMove[];
  readonly childrenTo: string | null;
}

/** What a legal text does to the units on the day from which they operate. */
export interface ReorganisationInput {
  readonly legalText: OrderingText;
  readonly formed: readonly FormedUnit[];
  readonly changed: readonly ChangedUnit[];
  readonly dissolved: readonly DissolvedUnit[];
}
