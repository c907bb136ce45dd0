import { generateTypes } from '@haicap/codegen';
import { readSdl } from '@haicap/subgraph-kit';

const ANSWER = '../commands/run/answerOf.ts#CommandAnswer';
const RECORDED = '../commands/run/answerOf.ts#Recorded';

await generateTypes({
  typeDefs: readSdl(new URL('./src/schema/', import.meta.url)),
  contextType: '../context.ts#PersonnelContext',
  mappers: {
    TerritorialUnit: '@haicap/subgraph-kit#ScopedUnit',
    Organisation: '../loaders/organisation.ts#OrganisationRow',
    OrganisationConnection: '../queries/CountedPage.ts#OrganisationPage',
    Post: '../loaders/organisation.ts#PostRow',
    StaffQuota: '../loaders/organisation.ts#QuotaRow',
    Person: '../loaders/person.ts#PersonRow',
    PersonConnection: '../queries/CountedPage.ts#PersonPage',
    Assignment: '../loaders/assignment.ts#AssignmentRow',
    Departure: '../loaders/departure.ts#DepartureRow',
    Staffing: '../queries/staffing.ts#StaffingOf',
    BenefitAssessment: '../rules/assessment/Assessment.ts#Assessment',
    BenefitCase: '../rules/assessment/Assessment.ts#BenefitCase as AssessedCase',
    BenefitPolicy: '../rules/policies/describePolicies.ts#PolicyUse',
    OwnRecord: '../loaders/person.ts#PersonRow',
    OrganisationCommandResult: ANSWER,
    PersonCommandResult: ANSWER,
    AssignmentCommandResult: ANSWER,
    DepartureCommandResult: ANSWER,
    OrganisationRecorded: RECORDED,
    PersonRecorded: RECORDED,
    AssignmentRecorded: RECORDED,
    DepartureRecorded: RECORDED,
    PersonnelChange: '@haicap/subgraph-kit#LoggedChange',
  },
  output: new URL('./src/__generated__/types.ts', import.meta.url),
});
