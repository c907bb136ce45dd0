import type { Language } from '@haicap/subgraph-kit/protocol';
import type { NeedRow, OfferRow } from '../../loaders/reinforcement.ts';

const MESSAGES = {
  ORGANISATION_NOT_LIVING: {
    vi: 'Cơ quan không tồn tại vào ngày này.',
    en: 'The body does not exist on this day.',
  },
  REINFORCEMENT_UNKNOWN: {
    vi: 'Không có nhu cầu hoặc đăng ký này.',
    en: 'There is no such need or offer.',
  },
  PERSON_NOT_AVAILABLE: {
    vi: 'Người này không thuộc diện cử đi.',
    en: 'This person cannot be sent.',
  },
  NEED_ALREADY_MET: {
    vi: 'Nhu cầu đã được đáp ứng hoặc đã đóng.',
    en: 'The need is met already, or closed.',
  },
  OVER_LIMIT: {
    vi: 'Vượt số người tối đa được cử từ một cơ quan.',
    en: 'More would go from the body than the limit.',
  },
  BELOW_QUOTA: {
    vi: 'Cơ quan cử đi sẽ thiếu người so với chỉ tiêu.',
    en: 'The sending body would fall below its quota.',
  },
  OUTSIDE_PROVINCE: {
    vi: 'Cơ quan không thuộc tỉnh, hoặc cơ quan tiếp nhận không thuộc cấp xã.',
    en: 'The body is not of the province, or the receiving one not of a commune.',
  },
  DAY_OUT_OF_ORDER: {
    vi: 'Ngày không theo thứ tự: bắt đầu không sau hôm nay, kết thúc sau bắt đầu.',
    en: 'The days are out of order: it starts by today, and ends after that.',
  },
  STALE_VERSION: {
    vi: 'Dữ liệu đã thay đổi so với phiên bản được dùng.',
    en: 'There is a newer version than the one that this is based on.',
  },
  CONFLICTING_INPUT: {
    vi: 'Đã ghi nhận nội dung khác.',
    en: 'Another content is recorded.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type ReinforcementRefusalCode = keyof typeof MESSAGES;

/** What a refusal is about. */
export interface RefusedAbout {
  readonly move?: number;
  readonly organisationId?: string;
  readonly needId?: string;
  readonly need?: NeedRow;
  readonly offer?: OfferRow;
}

/** A command of reinforcement that was refused. */
export interface ReinforcementRefusal extends RefusedAbout {
  readonly __typename: 'ReinforcementRefused';
  readonly code: ReinforcementRefusalCode;
  readonly message: string;
}

/** A refusal in the request's language, with what it is about. */
export function reinforcementRefusal(
  code: ReinforcementRefusalCode,
  language: Language,
  about: RefusedAbout = {},
): ReinforcementRefusal {
  return { __typename: 'ReinforcementRefused', code, message: MESSAGES[code][language], ...about };
}
