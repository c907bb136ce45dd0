export { CandidateCheck, CandidateFinding, UncheckedPoint } from './CandidateCheck.ts';
export { CongressPolicy } from './CongressPolicy.ts';
export { CongressTerms } from './CongressTerms.ts';
export { ElectionStep } from './ElectionStep.ts';
export { Query } from './Query.ts';
export { StructureLine } from './StructureLine.ts';
