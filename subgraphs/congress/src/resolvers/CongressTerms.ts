import type { CongressTermsResolvers } from '../__generated__/types.ts';
import { CONTENTS_REASON_TEXTS } from '../queries/texts/contentsReasonTexts.ts';

export const CongressTerms: CongressTermsResolvers = {
  reasonText: ({ reason }, _, { language }) => CONTENTS_REASON_TEXTS[reason][language],
};
