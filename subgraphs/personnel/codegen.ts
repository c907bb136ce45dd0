import { generateTypes } from '@haicap/codegen';
import { readSdl } from '@haicap/subgraph-kit';

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
    DepartureSummary: '../queries/summary/departureSummary.ts#DepartureSummaryRow',
    Staffing: '../queries/staffing.ts#StaffingOf',
    StaffingSummary: '../queries/summary/staffingSummary.ts#StaffingSummaryRow',
    PersonnelChange: '@haicap/subgraph-kit#LoggedChange',
  },
  output: new URL('./src/__generated__/types.ts', import.meta.url),
});
