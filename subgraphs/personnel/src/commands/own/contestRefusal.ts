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

type ContestCode = keyof typeof REFUSALS;

/** A refusal to note a contest, in the request's language. */
export function contestRefusal<Code extends ContestCode, Details extends object>(
  code: Code,
  language: Language,
  details: Details,
) {
  const refusal = REFUSALS[code];
  const __typename: (typeof REFUSALS)[Code]['__typename'] = refusal.__typename;
  return { __typename, code, message: refusal[language], ...details };
}
