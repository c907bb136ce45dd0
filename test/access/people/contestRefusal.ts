import type { Language } from '@haicap/subgraph-kit/protocol';

const REFUSALS = {
  FIELD_UNKNOWN: {
    __typename: 'ContestFieldUnknown',
    vi: 'Hồ sơ của bạn không có trường này.',
    en: 'Your record has no such field.',
  },
  NOT_ON_STAFF: {
    __typename: 'ContestantNotOnStaff',
    vi: 'Không có hồ sơ nào của bạn.',
    en: 'There is no record of you.',
  },
  CONFLICTING_INPUT: {
    __typename: 'ContestConflict',
    vi: 'Hôm nay bạn đã có ý kiến khác về trường này.',
    en: 'You have contested this field today in other words.',
  },
} as const;

/** A refusal to note a contest, in the request's language. */
export function contestRefusal<Details extends object>(
  code: keyof typeof REFUSALS,
  language: Language,
  details?: Details,
) {
  const { __typename, [language]: message } = REFUSALS[code];
  return { __typename, code, message, ...details };
}
