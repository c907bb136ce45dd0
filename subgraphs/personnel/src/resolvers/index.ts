export { Assignment } from './Assignment.ts';
export { BenefitAssessment, BenefitCase, BenefitPolicy } from './BenefitAssessment.ts';
export {
  AssignmentCommandResult,
  AssignmentRecorded,
  DepartureCommandResult,
  DepartureRecorded,
  OrganisationCommandResult,
  OrganisationRecorded,
  PersonCommandResult,
  PersonRecorded,
} from './CommandResults.ts';
export {
  MismatchedAssignmentConnection,
  OverdueAppointmentConnection,
  ReinforcementNeedConnection,
  ReinforcementOfferConnection,
  ReviewRoundConnection,
  UnitReviewRoundConnection,
  ValuedLeaverConnection,
} from './countedConnections.ts';
export { Departure } from './Departure.ts';
export { DepartureSummary } from './DepartureSummary.ts';
export { Mutation } from './Mutation.ts';
export { Organisation } from './Organisation.ts';
export { OrganisationConnection } from './OrganisationConnection.ts';
export { OwnRecord } from './OwnRecord.ts';
export { Person } from './Person.ts';
export { PersonConnection } from './PersonConnection.ts';
export { PersonnelChange } from './PersonnelChange.ts';
export { Post } from './Post.ts';
export { Query } from './Query.ts';
export { Refusal } from './Refusal.ts';
export {
  ReinforcementAccepted,
  ReinforcementMove,
  ReinforcementNeed,
  ReinforcementOffer,
  ReinforcementPlan,
  ReinforcementRefused,
  ReinforcementUnmet,
} from './Reinforcement.ts';
export { ReviewCompletion, ReviewRound, UnitReviewRound } from './ReviewRound.ts';
export { Staffing } from './Staffing.ts';
export { StaffingSummary } from './StaffingSummary.ts';
export { TerritorialUnit } from './TerritorialUnit.ts';
