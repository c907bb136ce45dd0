import { generateTypes } from '@haicap/codegen';
import { readSdl } from '@haicap/subgraph-kit';

await generateTypes({
  typeDefs: readSdl(new URL('./src/schema/', import.meta.url)),
  contextType: '../context.ts#CongressContext',
  mappers: {
    TerritorialUnit: '@haicap/subgraph-kit#ScopedUnit',
    PartyOrganisation: '../loaders/partyOrganisation.ts#PartyOrganisationRow',
    PartyCongress: '../loaders/congress.ts#CongressRow',
    CongressMilestone: '../loaders/preparation.ts#MilestoneRow',
    CongressDocument: '../loaders/preparation.ts#DocumentRow',
    PersonnelPlan: '../loaders/preparation.ts#PlanRow',
    CongressProgress: '../queries/progress/congressProgress.ts#ProgressOf',
    CongressReadiness: '../queries/progress/congressReadiness.ts#ReadinessOf',
    ReadinessReason: '../queries/progress/congressReadiness.ts#ReasonOf',
    CommitteeResult: '../loaders/committeeResult.ts#CommitteeResultRow',
    CandidateCheck: '../rules/people/checkCandidate.ts#CandidateCheck as CheckedCandidate',
    CandidateFinding: '../rules/people/CandidateFinding.ts#CandidateFinding as Finding',
    CommitteeStructure: '../rules/structure/committeeStructure.ts#CommitteeStructure as Structure',
    CommitteeSizes: '../rules/structure/committeeSizes.ts#CommitteeSizes as Sizes',
    CongressPolicy: '../rules/policies/Policies.ts#PolicyUse',
    CongressSchedule: '../rules/congress/schedule.ts#Schedule',
    CongressTerms: '../rules/congress/congressTerms.ts#CongressTerms as Terms',
    CouncilSize: '../rules/council/councilSize.ts#CouncilSize as Size',
    ElectionCalendar: '../rules/election/electionCalendar.ts#ElectionCalendar as Calendar',
    ElectionPreparation: '../queries/progress/electionPreparation.ts#ElectionOf',
    ElectionStep: '../rules/election/electionCalendar.ts#ElectionStep as Step',
    StructureLine: '../rules/structure/StructureLine.ts#StructureLine as Line',
    UncheckedPoint: '../rules/people/CandidateFinding.ts#UncheckedCode as Unchecked',
  },
  output: new URL('./src/__generated__/types.ts', import.meta.url),
});
