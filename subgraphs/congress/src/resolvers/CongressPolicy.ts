import type { CongressPolicyResolvers } from '../__generated__/types.ts';

export const CongressPolicy: CongressPolicyResolvers = {
  description: (policy, _, { language }) => policy[language],
};
