import type {
  ReviewCompletionResolvers,
  ReviewRoundResolvers,
  UnitReviewRoundResolvers,
} from '../__generated__/types.ts';

export const ReviewRound: ReviewRoundResolvers = {
  openedBy: ({ unitId }, _, { units }) => units.load(unitId),
  mustCheck: ({ mustCheck }) => [...mustCheck],
  coverage: ({ id, unitId }, _, { loaders, today }) =>
    loaders.roundCoverage.load({ roundId: id, unitId, day: today }),
};

export const ReviewCompletion: ReviewCompletionResolvers = {
  unit: ({ unitId }, _, { units }) => units.load(unitId),
};

export const UnitReviewRound: UnitReviewRoundResolvers = {
  completion: ({ round, of }, _, { loaders }) =>
    loaders.roundCompletion.load({ roundId: round.id, unitId: of.id, day: of.day }),
  coverage: ({ round, of }, _, { loaders }) =>
    loaders.roundCoverage.load({ roundId: round.id, unitId: of.id, day: of.day }),
  async isOverdue({ round, of }, _, { loaders }) {
    const key = { roundId: round.id, unitId: of.id, day: of.day };
    return of.day > round.dueOn && (await loaders.roundCompletion.load(key)) === null;
  },
};
