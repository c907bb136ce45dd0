import type { RefusalResolvers } from '../__generated__/types.ts';
import type { RefusedAnswer } from '../commands/run/answerOf.ts';
import { REFUSAL_TYPES } from './refusalTypes.ts';

export const Refusal = {
  __resolveType: (answer: RefusedAnswer) => REFUSAL_TYPES[answer.code],
} as RefusalResolvers;
