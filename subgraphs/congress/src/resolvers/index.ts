export { CandidateCheck, CandidateFinding, UncheckedPoint } from './CandidateCheck.ts';
export {
  CandidateCommandResult,
  CongressCommandResult,
  CongressDocumentRecorded,
  CongressRecorded,
  CongressWeekReported,
  DocumentCommandResult,
  PersonnelPlanRecorded,
  PlanCandidateRecorded,
  PlanCommandResult,
  Refusal,
  ReportWeekResult,
} from './CommandResults.ts';
export { CommitteeResult } from './CommitteeResult.ts';
export { CongressChange } from './CongressChange.ts';
export { CongressPolicy } from './CongressPolicy.ts';
export { CongressProgress } from './CongressProgress.ts';
export { CongressReadiness, ReadinessReason } from './CongressReadiness.ts';
export { CongressTerms } from './CongressTerms.ts';
export {
  CongressProgressEventConnection,
  LateMilestoneConnection,
  PartyCongressConnection,
  ShortCommitteeConnection,
} from './countedConnections.ts';
export { ElectionPreparation } from './ElectionPreparation.ts';
export { ElectionStep } from './ElectionStep.ts';
export { Mutation } from './Mutation.ts';
export { OpenCongressesResult, SkippedOpening } from './OpenCongresses.ts';
export {
  CongressDocument,
  CongressMilestone,
  PartyCongress,
  PersonnelPlan,
} from './PartyCongress.ts';
export { PartyOrganisation } from './PartyOrganisation.ts';
export { PlanCandidate } from './PlanCandidate.ts';
export { Query } from './Query.ts';
export { StructureLine } from './StructureLine.ts';
export { ShortCommittee, StructureReport, StructureTotal } from './StructureReport.ts';
export { TerritorialUnit } from './TerritorialUnit.ts';
export { CongressProgressEvent, WeeklyProgress } from './WeeklyProgress.ts';
