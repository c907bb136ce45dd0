import type { Language } from '@haicap/subgraph-kit/protocol';

/** What is said where more would tell too much, and all that is said. */
const MESSAGES = {
  INTERNAL: {
    vi: 'Hệ thống gặp lỗi. Vui lòng thử lại sau; khi báo lỗi, xin gửi kèm mã yêu cầu (requestId).',
    en: 'Something went wrong on our side. Please try again; quote the request id when you report it.',
  },
  SUBGRAPH_UNAVAILABLE: {
    vi: 'Phần dữ liệu này tạm thời không truy cập được. Vui lòng thử lại sau.',
    en: 'The part of the graph that knows this cannot be reached. Please try again later.',
  },
  DEADLINE_EXCEEDED: {
    vi: 'Yêu cầu mất nhiều thời gian hơn mức cho phép.',
    en: 'The answer took longer than the request may.',
  },
  UNAUTHENTICATED: {
    vi: 'Yêu cầu không có bằng chứng hợp lệ về người truy vấn.',
    en: 'The request carries no valid proof of who asks.',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type NeutralCode = keyof typeof MESSAGES;

/** True for a code whose message is always ours: the original could tell of hosts and ports. */
export function isNeutralCode(code: string): code is NeutralCode {
  return Object.hasOwn(MESSAGES, code);
}

/** The message that stands for a neutral code, in the request's language. */
export function neutralMessage(code: NeutralCode, language: Language): string {
  return MESSAGES[code][language];
}

/** What is said of a field that whoever asks may not see; its coordinate stands in the operation. */
export function unauthorizedMessage(coordinate: string, language: Language): string {
  return language === 'vi'
    ? `Bạn không có quyền xem ${coordinate}.`
    : `You may not see ${coordinate}.`;
}
