import { Candidate } from './Candidate.ts';
import { CommandResult } from './CommandResult.ts';
import { CommitteeResult } from './CommitteeResult.ts';
import { Congress } from './Congress.ts';
import { CongressDocument } from './CongressDocument.ts';
import { Delegation } from './Delegation.ts';
import { DocumentVersion } from './DocumentVersion.ts';
import { ElectionPreparation } from './ElectionPreparation.ts';
import { ElectionStep } from './ElectionStep.ts';
import { Milestone } from './Milestone.ts';
import { PartyMembership } from './PartyMembership.ts';
import { PartyOrganisation } from './PartyOrganisation.ts';
import { PartyOrganisationPredecessor } from './PartyOrganisationPredecessor.ts';
import { PersonnelPlan } from './PersonnelPlan.ts';
import { PlanBody } from './PlanBody.ts';
import { ProgressEvent } from './ProgressEvent.ts';
import { SampleRun } from './SampleRun.ts';
import { Subcommittee } from './Subcommittee.ts';
import { WeekReport } from './WeekReport.ts';

export {
  Candidate,
  CommandResult,
  CommitteeResult,
  Congress,
  CongressDocument,
  Delegation,
  DocumentVersion,
  ElectionPreparation,
  ElectionStep,
  Milestone,
  PartyMembership,
  PartyOrganisation,
  PartyOrganisationPredecessor,
  PersonnelPlan,
  PlanBody,
  ProgressEvent,
  SampleRun,
  Subcommittee,
  WeekReport,
};

/** Every table of this subgraph but the kit’s. */
export const entities = [
  Candidate,
  CommandResult,
  CommitteeResult,
  Congress,
  CongressDocument,
  Delegation,
  DocumentVersion,
  ElectionPreparation,
  ElectionStep,
  Milestone,
  PartyMembership,
  PartyOrganisation,
  PartyOrganisationPredecessor,
  PersonnelPlan,
  PlanBody,
  ProgressEvent,
  SampleRun,
  Subcommittee,
  WeekReport,
] as const;
