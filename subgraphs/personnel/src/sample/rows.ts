import type { CalendarDay } from '@haicap/domain-kit';
import type { OrganisationKind, Speciality } from '../__generated__/types.ts';
import type {
  AssignmentKind,
  DepartureKind,
  DepartureStatus,
  DigitalSkills,
  DisciplineReason,
  OrganisationLevel,
  ProtectionReason,
  Qualification,
  Sector,
  Sex,
  StaffCategory,
} from '../entities/enums.ts';
import type { MadeUpName } from './madeUpName.ts';

export interface OrganisationRow {
  readonly id: string;
  readonly unitId: string;
  readonly level: OrganisationLevel;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly foldedName: string;
  readonly parentId: string | null;
  readonly validTo: CalendarDay | null;
}

export interface QuotaRow {
  readonly organisationId: string;
  readonly unitId: string;
  readonly category: StaffCategory;
  readonly speciality: Speciality;
  readonly headcount: number;
}

export interface PostRow {
  readonly id: string;
  readonly organisationId: string;
  readonly unitId: string;
  readonly title: string;
  readonly isHead: boolean;
  readonly category: StaffCategory;
  readonly speciality: Speciality;
  readonly requiredSpeciality: boolean;
  readonly requiredQualification: Qualification;
  readonly fillBy: CalendarDay | null;
}

/** Somebody on staff with all that is recorded of them, or, without a body, somebody who left. */
export interface PersonRow extends MadeUpName {
  readonly id: string;
  readonly unitId: string;
  readonly birthDate: CalendarDay;
  readonly sex: Sex;
  readonly qualification: Qualification;
  readonly specialities: readonly Speciality[];
  readonly digitalSkills: DigitalSkills | null;
  readonly leftOn: CalendarDay | null;
  readonly reportedOn: CalendarDay;
  readonly work: Work | null;
}

/** Of somebody on staff: the assignment proper, and what is recorded beside it. */
export interface Work {
  readonly organisationId: string;
  readonly postId: string;
  readonly category: StaffCategory;
  readonly speciality: Speciality;
  /** The day on which the body was dissolved under them. */
  readonly endedOn: CalendarDay | null;
  readonly coefficient: number;
  readonly leadership: number | null;
  readonly insuredFrom: string;
  /** The grades of the last three years by their first letters, the latest first. */
  readonly ratings: string;
  readonly ethnicity: string | null;
  readonly partyJoinedOn: CalendarDay | null;
  readonly protection: ProtectionReason | null;
  readonly proceeding: DisciplineReason | null;
}

/** An assignment beside the one proper. */
export interface OtherAssignmentRow {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly unitId: string;
  readonly postId: string | null;
  readonly kind: AssignmentKind;
  readonly category: StaffCategory;
  readonly speciality: Speciality;
  readonly validFrom: CalendarDay;
  readonly expectedEnd: CalendarDay | null;
  readonly fromOrganisationId: string | null;
}

export interface DepartureRow {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly organisationId: string | null;
  readonly level: OrganisationLevel;
  readonly category: StaffCategory;
  readonly sector: Sector;
  readonly kind: DepartureKind;
  readonly policy: 'DECREE_178' | 'DECREE_154';
  readonly arrangementEffectiveOn: CalendarDay | null;
  readonly leavingOn: CalendarDay;
  readonly status: DepartureStatus;
  readonly refusalReason: string | null;
  readonly proposedOn: CalendarDay;
  readonly proposedReportedOn: CalendarDay;
  readonly appraisedOn: CalendarDay | null;
  readonly appraisedReportedOn: CalendarDay | null;
  readonly decidedOn: CalendarDay | null;
  readonly decidedReportedOn: CalendarDay | null;
  readonly refusedOn: CalendarDay | null;
  readonly refusedReportedOn: CalendarDay | null;
  readonly paidOn: CalendarDay | null;
  readonly paidReportedOn: CalendarDay | null;
  readonly amount: number | null;
}

/** A need of people or an offer of them. */
export interface ReinforcementRow {
  readonly id: string;
  readonly unitId: string;
  readonly organisationId: string;
  readonly category: StaffCategory;
  readonly speciality: Speciality;
  readonly headcount: number;
}

/** What is written of some units in one transaction. */
export interface SampleRows {
  readonly organisations: OrganisationRow[];
  readonly quotas: QuotaRow[];
  readonly posts: PostRow[];
  readonly people: PersonRow[];
  readonly otherAssignments: OtherAssignmentRow[];
  readonly departures: DepartureRow[];
  readonly needs: ReinforcementRow[];
  readonly offers: ReinforcementRow[];
}

export function noRows(): SampleRows {
  return {
    organisations: [],
    quotas: [],
    posts: [],
    people: [],
    otherAssignments: [],
    departures: [],
    needs: [],
    offers: [],
  };
}
