import type { QueryResolvers } from '../__generated__/types.ts';
import { checkCandidate } from '../queries/checkCandidate.ts';
import { committeeStructure } from '../queries/committeeStructure.ts';
import { congressTerms } from '../queries/congressTerms.ts';
import { councilSize } from '../queries/councilSize.ts';
import { electionCalendar } from '../queries/electionCalendar.ts';
import { congressChangeQueries } from './CongressChange.ts';
import { congressListQueries } from './CongressListQueries.ts';
import { partyCongressQueries } from './PartyCongress.ts';
import { partyOrganisationQueries } from './PartyOrganisation.ts';
import { structureReportQueries } from './StructureReport.ts';
import { weeklyProgressQueries } from './WeeklyProgress.ts';

export const Query: QueryResolvers = {
  checkCandidate: (_, { input }, { policies }) => checkCandidate(input, policies),
  committeeStructure: (_, { input }, { policies }) => committeeStructure(input, policies),
  congressTerms: (_, { members, ...facts }, { policies }) =>
    congressTerms({ ...facts, members: members ?? null }, policies),
  councilSize: (_, { kind, population }, { policies }) => councilSize(kind, population, policies),
  electionCalendar: (_, { electionDay }, { policies }) => electionCalendar(electionDay, policies),
  ...congressChangeQueries,
  ...congressListQueries,
  ...partyCongressQueries,
  ...partyOrganisationQueries,
  ...structureReportQueries,
  ...weeklyProgressQueries,
};
