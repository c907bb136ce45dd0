import type { CommandFault, FaultCode } from '../../rules/CommandFault.ts';

type Told<Code extends FaultCode> = Extract<CommandFault, { readonly code: Code }>;

const VIETNAMESE: { readonly [Code in FaultCode]: (fault: Told<Code>) => string } = {
  CONFLICTING_INPUT: () => 'Đã ghi nhận nội dung khác cho cùng việc này.',
  STALE_VERSION: () => 'Thông tin đã thay đổi so với phiên bản mà yêu cầu này dựa vào.',
  ORGANISATION_NOT_FOUND: () => 'Không có cơ quan, tổ chức này.',
  ORGANISATION_NOT_LIVING: ({ on }) => `Cơ quan chưa thành lập hoặc đã giải thể vào ngày ${on}.`,
  AGENCY_CODE_TAKEN: ({ agencyCode }) => `Mã định danh ${agencyCode} đã thuộc cơ quan khác.`,
  POST_NOT_FOUND: () => 'Cơ quan không có vị trí này vào ngày đó.',
  POST_OCCUPIED: ({ on }) => `Vị trí đã có người từ ngày ${on} hoặc sau đó.`,
  PERSON_NOT_FOUND: () => 'Không có người này.',
  PERSON_NOT_ON_STAFF: ({ on }) => `Người này không giữ vị trí ở đó vào ngày ${on}, hoặc đã nghỉ.`,
  IDENTIFIER_TAKEN: () => 'Đã có hồ sơ với số định danh hoặc mã cán bộ này.',
  ASSIGNMENT_NOT_FOUND: () => 'Không có bố trí này.',
  ASSIGNMENT_ENDED: ({ validTo }) => `Bố trí này đã kết thúc từ ngày ${validTo}.`,
  DOUBLE_FULL_TIME_ASSIGNMENT: ({ on }) =>
    `Người này đang giữ vị trí chính thức khác từ ngày ${on} hoặc sau đó.`,
  ALREADY_SECONDED: ({ on }) => `Người này đang biệt phái từ ngày ${on} hoặc sau đó.`,
  OVER_QUOTA: ({ headcount, occupied, on }) =>
    `Vượt chỉ tiêu: ngày ${on} được giao ${headcount}, đã có ${occupied}.`,
  DAY_OUT_OF_ORDER: ({ on }) => `Ngày ${on} không khớp với những gì đã ghi nhận.`,
  PROTECTED_WITHOUT_REQUEST: () =>
    'Người này thuộc diện chỉ cho nghỉ khi có nguyện vọng (Nghị định 178/2024/NĐ-CP).',
  UNDER_PROCEEDINGS: () =>
    'Người này thuộc diện chưa được cho nghỉ, kể cả khi có nguyện vọng (Nghị định 178/2024/NĐ-CP).',
  DEPARTURE_NOT_FOUND: () => 'Không có hồ sơ nghỉ việc này.',
  DEPARTURE_UNDER_WAY: () => 'Người này đã có hồ sơ nghỉ việc.',
  STEP_OUT_OF_ORDER: () => 'Hồ sơ nghỉ việc chưa đến, hoặc đã qua, bước này.',
  SAME_PERSON: () => 'Người thẩm định không được phê duyệt.',
};

/** The sentence that tells a refusal in Vietnamese. */
export function inVietnamese(fault: CommandFault): string {
  return (VIETNAMESE[fault.code] as (fault: CommandFault) => string)(fault);
}
