import type { MutationResolvers } from '../__generated__/types.ts';
import { acceptReinforcement } from '../commands/acceptReinforcement.ts';
import { closeReinforcementNeed, closeReinforcementOffer } from '../commands/closeReinforcement.ts';
import { offerReinforcement } from '../commands/offerReinforcement.ts';
import { requestReinforcement } from '../commands/requestReinforcement.ts';

type ReinforcementMutations = Pick<
  MutationResolvers,
  | 'requestReinforcement'
  | 'offerReinforcement'
  | 'closeReinforcementNeed'
  | 'closeReinforcementOffer'
  | 'acceptReinforcement'
>;

export const reinforcementMutations: ReinforcementMutations = {
  requestReinforcement: (_, { input }, context, info) => requestReinforcement(input, context, info),
  offerReinforcement: (_, { input }, context, info) => offerReinforcement(input, context, info),
  async closeReinforcementNeed(_, { input }, context, info) {
    const closed = await closeReinforcementNeed(input, context, info);
    if ('code' in closed) return closed;
    const { row, alreadyClosed } = closed;
    return { __typename: 'ReinforcementNeedClosed', need: row, alreadyClosed };
  },
  async closeReinforcementOffer(_, { input }, context, info) {
    const closed = await closeReinforcementOffer(input, context, info);
    if ('code' in closed) return closed;
    const { row, alreadyClosed } = closed;
    return { __typename: 'ReinforcementOfferClosed', offer: row, alreadyClosed };
  },
  acceptReinforcement: (_, { input }, context, info) => acceptReinforcement(input, context, info),
};
