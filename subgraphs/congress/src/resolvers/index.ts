export { CandidateCheck, CandidateFinding, UncheckedPoint } from './CandidateCheck.ts';
export { CommitteeResult } from './CommitteeResult.ts';
export { CongressPolicy } from './CongressPolicy.ts';
export { CongressProgress } from './CongressProgress.ts';
export { CongressReadiness, ReadinessReason } from './CongressReadiness.ts';
export { CongressTerms } from './CongressTerms.ts';
export { ElectionPreparation } from './ElectionPreparation.ts';
export { ElectionStep } from './ElectionStep.ts';
export {
  CongressDocument,
  CongressMilestone,
  PartyCongress,
  PersonnelPlan,
} from './PartyCongress.ts';
export { PartyOrganisation } from './PartyOrganisation.ts';
export { Query } from './Query.ts';
export { StructureLine } from './StructureLine.ts';
export { TerritorialUnit } from './TerritorialUnit.ts';
