import type { CalendarDay } from '@haicap/domain-kit';
import type {
  CommitteeChoice,
  ContentsKind,
  DelegateChoice,
  DelegationChoice,
  DocumentKind,
  ElectedBody,
  PlanBodyKind,
  SubcommitteeKind,
} from '../../entities/enums.ts';
import type { MilestoneCode } from '../../rules/congress/milestones.ts';
import type { ElectionStepCode } from '../../rules/election/electionSteps.ts';
import type { PartyLevel } from '../../rules/PartyLevel.ts';
import type { CommitteeFigures } from '../figures/provinceCommittees.ts';

export interface OrganisationRow {
  readonly id: string;
  readonly unitId: string;
  readonly level: PartyLevel;
  readonly name: string;
  readonly foldedName: string;
  readonly parentId: string | null;
  readonly merged: boolean;
  readonly validFrom: CalendarDay;
}

export interface MembershipRow {
  readonly organisationId: string;
  readonly unitId: string;
  readonly members: number;
  readonly bases: number | null;
}

export interface CongressRow {
  readonly id: string;
  readonly organisationId: string;
  readonly unitId: string;
  readonly level: PartyLevel;
  readonly contents: ContentsKind;
  readonly committeeChoice: CommitteeChoice;
  readonly delegationChoice: DelegationChoice | null;
  readonly ageMonth: string;
  readonly latestOn: CalendarDay | null;
  readonly mostDays: number | null;
  readonly plannedFrom: CalendarDay | null;
  readonly plannedTo: CalendarDay | null;
  readonly preparatoryOn: CalendarDay | null;
  readonly heldFrom: CalendarDay | null;
  readonly heldTo: CalendarDay | null;
  readonly reportedOn: CalendarDay;
}

interface OfCongress {
  readonly congressId: string;
  readonly unitId: string;
}

export interface MilestoneRow extends OfCongress {
  readonly code: MilestoneCode;
  readonly dueOn: CalendarDay;
  readonly doneOn: CalendarDay | null;
  readonly evidence: string | null;
}

export interface DocumentRow extends OfCongress {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly dueOn: CalendarDay | null;
  readonly draftingOn: CalendarDay | null;
  readonly consultedOn: CalendarDay | null;
  readonly appraisedOn: CalendarDay | null;
  readonly approvedOn: CalendarDay | null;
  readonly adoptedOn: CalendarDay | null;
}

export interface PlanRow extends OfCongress {
  readonly id: string;
  readonly dueOn: CalendarDay | null;
  readonly builtOn: CalendarDay | null;
  readonly appraisedOn: CalendarDay | null;
  readonly decidedOn: CalendarDay | null;
}

export interface PlanBodyRow {
  readonly planId: string;
  readonly unitId: string;
  readonly body: PlanBodyKind;
  readonly seats: number;
}

export interface SubcommitteeRow extends OfCongress {
  readonly kind: SubcommitteeKind;
  readonly setUpOn: CalendarDay;
  readonly members: number;
}

export interface ResultRow extends OfCongress, CommitteeFigures {
  readonly decidedOn: CalendarDay;
  readonly delegates: number | null;
}

export interface DelegationRow extends OfCongress {
  readonly choice: DelegateChoice;
  readonly delegates: number;
  readonly women: number;
  readonly decidedOn: CalendarDay;
}

export interface ElectionRow {
  readonly unitId: string;
  readonly body: ElectedBody;
  readonly seats: number;
  readonly electoralUnits: number;
  readonly firstConsultation: number;
  readonly secondConsultation: number;
  readonly thirdConsultation: number;
  readonly candidates: number;
  readonly women: number;
  readonly young: number;
  readonly ethnicMinorities: number;
  readonly selfNominated: number | null;
  readonly voters: number;
}

export interface ElectionStepRow {
  readonly unitId: string;
  readonly code: ElectionStepCode;
  readonly doneOn: CalendarDay;
}

/** What is written of some units in one transaction. */
export interface SampleRows {
  readonly organisations: OrganisationRow[];
  readonly memberships: MembershipRow[];
  readonly congresses: CongressRow[];
  readonly milestones: MilestoneRow[];
  readonly documents: DocumentRow[];
  readonly plans: PlanRow[];
  readonly planBodies: PlanBodyRow[];
  readonly subcommittees: SubcommitteeRow[];
  readonly results: ResultRow[];
  readonly delegations: DelegationRow[];
  readonly elections: ElectionRow[];
  readonly electionSteps: ElectionStepRow[];
}

export function noRows(): SampleRows {
  return {
    organisations: [],
    memberships: [],
    congresses: [],
    milestones: [],
    documents: [],
    plans: [],
    planBodies: [],
    subcommittees: [],
    results: [],
    delegations: [],
    elections: [],
    electionSteps: [],
  };
}
