import { generateTypes } from '@haicap/codegen';
import { readSdl } from '@haicap/subgraph-kit';

const ANSWER = '../commands/run/commanded.ts#CommandAnswer';
const RECORDED = '@haicap/subgraph-kit#Recorded';

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
    PlanBody: '../loaders/planBody.ts#PlanBodyRow',
    PlanCandidate: '../loaders/candidate.ts#CandidateRow',
    CongressCommandResult: ANSWER,
    DocumentCommandResult: ANSWER,
    PlanCommandResult: ANSWER,
    CandidateCommandResult: ANSWER,
    ReportWeekResult: ANSWER,
    OpenCongressesResult: '../resolvers/OpenCongresses.ts#OpenCongressesAnswer',
    CongressRecorded: RECORDED,
    CongressDocumentRecorded: RECORDED,
    PersonnelPlanRecorded: RECORDED,
    PlanCandidateRecorded: RECORDED,
    CongressWeekReported: RECORDED,
    CongressesOpened: '../commands/congress/openCongresses.ts#OpenedCongresses',
    SkippedOpening: '../commands/congress/openCongresses.ts#SkippedOpening as Skipped',
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
    ElectionStep: '../rules/election/electionCalendar.ts#ElectionStep as Step',
    StructureLine: '../rules/structure/StructureLine.ts#StructureLine as Line',
    UncheckedPoint: '../rules/people/CandidateFinding.ts#UncheckedCode as Unchecked',
  },
  output: new URL('./src/__generated__/types.ts', import.meta.url),
});
