import type { ElectionStepResolvers } from '../__generated__/types.ts';
import { ELECTION_STEP_TEXTS } from '../queries/texts/electionStepTexts.ts';

export const ElectionStep: ElectionStepResolvers = {
  description: ({ code }, _, { language }) => ELECTION_STEP_TEXTS[code][language],
};
