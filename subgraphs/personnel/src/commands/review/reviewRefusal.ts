import type { Language } from '@haicap/subgraph-kit/protocol';
import type { ReviewCompletionRow, ReviewRoundRow } from '../../loaders/reviewRound.ts';

const MESSAGES = {
  ROUND_NOT_OPENABLE: {
    vi: 'Chỉ tỉnh hoặc trung ương đang tồn tại mới mở đợt rà soát.',
    en: 'Only a province that exists, or the country, opens a round.',
  },
  ROUND_NOT_OPEN: {
    vi: 'Không có đợt rà soát này, hoặc đợt không áp dụng cho đơn vị.',
    en: 'There is no such round, or it is not open to the unit.',
  },
  DAY_OUT_OF_ORDER: {
    vi: 'Ngày không theo thứ tự: bắt đầu, hoàn thành, hạn; hoàn thành không sau hôm nay.',
    en: 'The days are out of order: a round is opened before it is due, and finished after that and by today.',
  },
  CONFLICTING_INPUT: {
    vi: 'Đã ghi nhận nội dung khác.',
    en: 'Another content is recorded.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type ReviewRefusalCode = keyof typeof MESSAGES;

/** A command of the review that was refused. */
export interface ReviewRefusal {
  readonly __typename: 'ReviewRefused';
  readonly code: ReviewRefusalCode;
  readonly message: string;
  readonly recordedRound: ReviewRoundRow | null;
  readonly recordedCompletion: ReviewCompletionRow | null;
}

/** A refusal in the request's language, with what is recorded. */
export function reviewRefusal(
  code: ReviewRefusalCode,
  language: Language,
  recorded: { readonly round?: ReviewRoundRow; readonly completion?: ReviewCompletionRow } = {},
): ReviewRefusal {
  return {
    __typename: 'ReviewRefused',
    code,
    message: MESSAGES[code][language],
    recordedRound: recorded.round ?? null,
    recordedCompletion: recorded.completion ?? null,
  };
}
