import { COUNTRY } from '@haicap/subgraph-kit/protocol';
import type { QueryResolvers } from '../__generated__/types.ts';
import { reinforcementPlan } from '../queries/reinforcement/reinforcementPlan.ts';

type ReinforcementQueries = Pick<
  QueryResolvers,
  'reinforcementNeeds' | 'reinforcementOffers' | 'reinforcementPlan'
>;

export const reinforcementQueries: ReinforcementQueries = {
  reinforcementNeeds: (_, { asOf, ...args }, { askedPages, today }) =>
    askedPages.needs.load(args, { id: COUNTRY, day: asOf ?? today }),
  reinforcementOffers: (_, { asOf, ...args }, { askedPages, today }) =>
    askedPages.offers.load(args, { id: COUNTRY, day: asOf ?? today }),
  reinforcementPlan(_, args, context, info) {
    context.people.during(info);
    return reinforcementPlan(args, context);
  },
};
