import { isRefused, type RefusedAnswer } from '@haicap/subgraph-kit';
import type {
  MutationResolvers,
  OpenCongressesResultResolvers,
  SkippedOpeningResolvers,
} from '../__generated__/types.ts';
import { type OpenedCongresses, openCongresses } from '../commands/congress/openCongresses.ts';
import { faultText } from '../commands/messages/faultText.ts';
import { forget, requestOf } from '../commands/run/commanded.ts';
import type { CongressFault } from '../rules/steps/CongressFault.ts';
import { typeOfAnswer } from './refusalTypes.ts';

/** What a command that opens many answers with. */
export type OpenCongressesAnswer = OpenedCongresses | RefusedAnswer<CongressFault>;

export const openCongressesMutation = {
  async openCongresses(_, { input }, context, info): Promise<OpenCongressesAnswer> {
    const outcome = await openCongresses(requestOf(context, info), input);
    forget(context);
    if (!isRefused<CongressFault>(outcome)) return outcome;
    return { ...outcome.fault, message: faultText(outcome.fault)[context.language] };
  },
} satisfies MutationResolvers;

export const OpenCongressesResult = {
  __resolveType: typeOfAnswer('CongressesOpened'),
} as OpenCongressesResultResolvers;

export const SkippedOpening: SkippedOpeningResolvers = {
  unit: ({ unitId }, _, { units }) => units.load(unitId),
  congress: ({ congressId }, _, { loaders }) =>
    congressId === null ? null : loaders.congress.load(congressId),
};
