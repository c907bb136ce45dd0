import { readChanges } from '@haicap/subgraph-kit';
import type { QueryResolvers } from '../__generated__/types.ts';
import { personList } from '../queries/personList.ts';
import { benefitQueries } from './BenefitQueries.ts';
import { ownRecordQueries } from './OwnRecordQueries.ts';
import { reinforcementQueries } from './ReinforcementQueries.ts';
import { reviewQueries } from './ReviewQueries.ts';
import { summaryQueries } from './SummaryQueries.ts';

/** Everything there is, for lists that hang under no unit. */
const COUNTRY = 'VN';

export const Query: QueryResolvers = {
  ...benefitQueries,
  ...ownRecordQueries,
  ...reviewQueries,
  ...reinforcementQueries,
  organisation: (_, { id }, { loaders }) => loaders.organisation.load(id),
  organisations: (_, { asOf, ...args }, { organisationPages, today }) =>
    organisationPages.load(args, { id: COUNTRY, day: asOf ?? today }),
  person(_, { id }, { loaders, people }, info) {
    people.during(info);
    return loaders.person.load(id);
  },
  people: (_, args, context, info) =>
    personList({ id: COUNTRY, day: context.today }, args, context, info),
  departure(_, { id }, { loaders, people }, info) {
    people.during(info);
    return loaders.departure.load(id);
  },
  ...summaryQueries,
  personnelChanges: (_, args, { database }) => readChanges(database, args),
};
