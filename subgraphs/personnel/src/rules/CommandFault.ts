import type { CalendarDay } from '@haicap/domain-kit';
import type { CommonFault, Refused as RefusedFor } from '@haicap/subgraph-kit';
import type { DepartureStatus, StaffCategory } from '../entities/enums.ts';

/** Why a command is refused, with what a caller can do something about. */
export type CommandFault =
  | CommonFault
  | { readonly code: 'ORGANISATION_NOT_FOUND'; readonly organisationId: string }
  | {
      readonly code: 'ORGANISATION_NOT_LIVING';
      readonly organisationId: string;
      readonly on: CalendarDay;
      readonly validFrom: CalendarDay;
      readonly validTo: CalendarDay | null;
    }
  | { readonly code: 'AGENCY_CODE_TAKEN'; readonly agencyCode: string }
  | { readonly code: 'POST_NOT_FOUND'; readonly postId: string }
  | { readonly code: 'POST_OCCUPIED'; readonly postId: string; readonly on: CalendarDay }
  | { readonly code: 'PERSON_NOT_FOUND'; readonly personId: string }
  | {
      readonly code: 'PERSON_NOT_ON_STAFF';
      readonly personId: string;
      readonly on: CalendarDay;
      readonly leftOn: CalendarDay | null;
    }
  | { readonly code: 'IDENTIFIER_TAKEN' }
  | { readonly code: 'ASSIGNMENT_NOT_FOUND'; readonly assignmentId: string }
  | {
      readonly code: 'ASSIGNMENT_ENDED';
      readonly assignmentId: string;
      readonly validTo: CalendarDay;
    }
  | {
      readonly code: 'DOUBLE_FULL_TIME_ASSIGNMENT';
      readonly personId: string;
      readonly on: CalendarDay;
      readonly assignmentId: string | null;
    }
  | {
      readonly code: 'ALREADY_SECONDED';
      readonly personId: string;
      readonly on: CalendarDay;
      readonly assignmentId: string | null;
    }
  | {
      readonly code: 'OVER_QUOTA';
      readonly organisationId: string;
      readonly category: StaffCategory;
      readonly speciality: string;
      readonly on: CalendarDay;
      readonly headcount: number;
      readonly occupied: number;
    }
  | {
      readonly code: 'DAY_OUT_OF_ORDER';
      readonly on: CalendarDay;
      readonly earliest: CalendarDay | null;
      readonly latest: CalendarDay | null;
    }
  | { readonly code: 'PROTECTED_WITHOUT_REQUEST'; readonly personId: string }
  | { readonly code: 'UNDER_PROCEEDINGS'; readonly personId: string }
  | { readonly code: 'DEPARTURE_NOT_FOUND'; readonly departureId: string }
  | { readonly code: 'DEPARTURE_UNDER_WAY'; readonly departureId: string }
  | {
      readonly code: 'STEP_OUT_OF_ORDER';
      readonly departureId: string;
      readonly status: DepartureStatus;
      readonly expected: readonly DepartureStatus[];
    }
  | { readonly code: 'SAME_PERSON'; readonly departureId: string };

export type FaultCode = CommandFault['code'];

/** What a rule answers instead of a plan. */
export type Refused = RefusedFor<CommandFault>;

/** A refusal of one fault. */
export const refused = (fault: CommandFault): Refused => ({ fault });

/** The refusal of a day outside others, each included; null where it lies between them. */
export function dayOutOfOrder(
  on: CalendarDay,
  {
    earliest = null,
    latest = null,
  }: { earliest?: CalendarDay | null; latest?: CalendarDay | null },
): Refused | null {
  if ((earliest === null || on >= earliest) && (latest === null || on <= latest)) return null;
  return refused({ code: 'DAY_OUT_OF_ORDER', on, earliest, latest });
}
