import type { QueryResolvers } from '../__generated__/types.ts';
import { assessBenefit } from '../queries/assessBenefit.ts';
import { assessDeparture } from '../queries/assessDeparture.ts';

export const benefitQueries: Pick<QueryResolvers, 'assessBenefit' | 'assessDeparture'> = {
  assessBenefit: (_, { input }, { policies }) => assessBenefit(input, policies),
  assessDeparture(_, { id }, { loaders, people, policies }, info) {
    people.during(info);
    return assessDeparture(id, loaders, policies);
  },
};
