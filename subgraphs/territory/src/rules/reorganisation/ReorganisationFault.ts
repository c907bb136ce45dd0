import type { CalendarDay } from '@haicap/domain-kit';
import type { UnitKind } from '../../entities/enums.ts';

/** A unit that a fault is about: one that is recorded (`id`), or one to be formed. */
export interface Concerned {
  readonly id: string | null;
  readonly code: string;
  readonly fullName: string;
}

export type GapReason =
  | 'GOES_NOWHERE'
  | 'REST_GOES_NOWHERE'
  | 'AREA_GOES_NOWHERE'
  | 'POPULATION_GOES_NOWHERE'
  | 'GOES_TO_UNIT_NOT_LISTED'
  | 'FORMED_OF_NOTHING';

export type OverlapReason =
  | 'CODE_FORMED_TWICE'
  | 'CODE_HELD'
  | 'UNIT_LISTED_TWICE'
  | 'WHOLE_AND_MORE'
  | 'WHOLE_BUT_GOES_ON'
  | 'RESIDENTS_TWICE'
  | 'ONE_UNIT_TWICE'
  | 'INTO_ITSELF';

export type KindReason =
  | 'NO_SUCH_KIND'
  | 'NAME_OF_ANOTHER_KIND'
  | 'CODE_OF_ANOTHER_LEVEL'
  | 'PARENT_OF_WRONG_LEVEL'
  | 'LEVEL_CHANGES'
  | 'GOES_TO_ANOTHER_LEVEL'
  | 'IS_COUNTRY';

interface About<Code extends string> {
  readonly code: Code;
  readonly unit: Concerned;
}

/** Why a reorganisation cannot be enacted, with what shows it. What each means stands in the SDL. */
export type ReorganisationFault =
  | { readonly code: 'DAY_NOT_RECORDED'; readonly day: CalendarDay; readonly firstDay: CalendarDay }
  | {
      readonly code: 'DAYS_OUT_OF_ORDER';
      readonly adoptedOn: CalendarDay | null;
      readonly effectiveOn: CalendarDay | null;
      readonly operatesFrom: CalendarDay;
    }
  | { readonly code: 'NO_CHANGE'; readonly unit: Concerned | null }
  | {
      readonly code: 'NOT_LIVING';
      readonly reference: string;
      readonly unit: Concerned | null;
      readonly day: CalendarDay;
      readonly validFrom: CalendarDay | null;
      readonly validTo: CalendarDay | null;
    }
  | (About<'LATER_CHANGE'> & { readonly day: CalendarDay; readonly changedOn: CalendarDay })
  | (About<'STALE_VERSION'> & {
      readonly givenVersion: CalendarDay | null;
      readonly version: CalendarDay | null;
    })
  | (About<'GAP'> & { readonly reason: GapReason; readonly to: string | null })
  | (About<'OVERLAP'> & { readonly reason: OverlapReason; readonly other: Concerned | null })
  | (About<'ORPHAN'> & { readonly parentReference: string; readonly parent: Concerned | null })
  | (About<'CHILD_OUTSIDE_PARENT'> & {
      readonly parent: Concerned;
      readonly validFrom: CalendarDay;
      readonly parentFrom: CalendarDay;
      readonly parentTo: CalendarDay | null;
    })
  | (About<'KIND_MISMATCH'> & {
      readonly reason: KindReason;
      readonly kind: UnitKind;
      /** The kind word, the number of digits or the level that was expected; null where none is. */
      readonly expected: string | null;
    })
  | (About<'SAME_NAME'> & { readonly parent: Concerned; readonly other: Concerned })
  | About<'GOES_ON'>;

/** What a plan may find at fault. */
export type FaultCode = ReorganisationFault['code'];
