import type { CalendarDay } from '@haicap/domain-kit';
import type {
  Concerned,
  GapReason,
  KindReason,
  OverlapReason,
} from '../../../rules/reorganisation/ReorganisationFault.ts';
import type { CommandFault } from '../EnactOutcome.ts';

const named = (unit: Concerned | null) => (unit ? `${unit.fullName} (${unit.code})` : 'không rõ');

const written = (day: CalendarDay) => day.split('-').reverse().join('/');

const GAPS: Readonly<Record<GapReason, (unit: string, to: string) => string>> = {
  GOES_NOWHERE: (unit) => `${unit} bị giải thể nhưng không nhập vào đơn vị nào.`,
  REST_GOES_NOWHERE: (unit) =>
    `Chỉ một phần của ${unit} có nơi đến; phần còn lại không thuộc đơn vị nào.`,
  AREA_GOES_NOWHERE: (unit) => `Diện tích của ${unit} không thuộc về đơn vị nào.`,
  POPULATION_GOES_NOWHERE: (unit) => `Dân số của ${unit} không thuộc về đơn vị nào.`,
  GOES_TO_UNIT_NOT_LISTED: (unit, to) =>
    `${unit} được chuyển vào ${to}, nhưng đơn vị đó không được thành lập hay ghi là thay đổi ở đây.`,
  FORMED_OF_NOTHING: (unit) => `${unit} được thành lập nhưng không từ đơn vị nào.`,
};

const OVERLAPS: Readonly<Record<OverlapReason, (unit: string, other: string) => string>> = {
  CODE_FORMED_TWICE: (unit, other) => `${unit} và ${other} được thành lập với cùng một mã.`,
  CODE_HELD: (unit, other) => `Mã của ${unit} thuộc về ${other}.`,
  UNIT_LISTED_TWICE: (unit) => `${unit} được nêu hai lần.`,
  WHOLE_AND_MORE: (unit, other) =>
    `${unit} nhập toàn bộ vào một đơn vị nên không thể nhập cả vào ${other}.`,
  WHOLE_BUT_GOES_ON: (unit, other) =>
    `${unit} nhập toàn bộ vào ${other} nên không thể tiếp tục tồn tại.`,
  RESIDENTS_TWICE: (unit) =>
    `Toàn bộ dân cư của ${unit} không thể về hai đơn vị, hoặc vừa chuyển đi vừa ở lại.`,
  ONE_UNIT_TWICE: (unit, other) => `${unit} được chuyển vào ${other} hai lần; hãy gộp làm một.`,
  INTO_ITSELF: (unit) => `${unit} không thể nhập vào chính mình.`,
};

const LEVELS: Readonly<Record<string, string>> = {
  COUNTRY: 'trung ương',
  PROVINCE: 'cấp tỉnh',
  COMMUNE: 'cấp xã',
};

const KINDS: Readonly<Record<KindReason, (unit: string, expected: string) => string>> = {
  NO_SUCH_KIND: (unit) => `${unit}: từ ngày 01/07/2025 không còn loại đơn vị hành chính này.`,
  NAME_OF_ANOTHER_KIND: (unit, expected) => `Tên của ${unit} phải bắt đầu bằng "${expected}".`,
  CODE_OF_ANOTHER_LEVEL: (unit, expected) => `Mã của ${unit} phải có ${expected} chữ số.`,
  PARENT_OF_WRONG_LEVEL: (unit, expected) => `${unit} phải trực thuộc ${LEVELS[expected]}.`,
  LEVEL_CHANGES: (unit, expected) => `${unit} phải giữ nguyên ${LEVELS[expected]}.`,
  GOES_TO_ANOTHER_LEVEL: (unit, expected) =>
    `${unit} chỉ có thể nhập vào đơn vị ${LEVELS[expected]}.`,
  IS_COUNTRY: () => 'Cả nước không phải là đối tượng sắp xếp.',
};

/** What is at fault, in Vietnamese. */
export function inVietnamese(fault: CommandFault): string {
  switch (fault.code) {
    case 'CONFLICTING_INPUT':
      return 'Theo văn bản này đã ghi nhận một nội dung khác.';
    case 'CONCURRENT_CHANGE':
      return 'Có thay đổi khác được ghi nhận cùng lúc; hãy thử lại.';
    case 'DAY_NOT_RECORDED':
      return `Ngày ${written(fault.day)} trước ngày ${written(fault.firstDay)}, ngày đầu của mô hình hai cấp.`;
    case 'DAYS_OUT_OF_ORDER':
      return 'Các ngày của văn bản phải theo thứ tự: thông qua, có hiệu lực, đi vào hoạt động.';
    case 'NO_CHANGE':
      return fault.unit
        ? `${named(fault.unit)} không có gì thay đổi.`
        : 'Không có đơn vị nào được thành lập, thay đổi hay giải thể.';
    case 'NOT_LIVING':
      if (!fault.unit) return `Không có đơn vị hành chính ${fault.reference}.`;
      return fault.validTo !== null && fault.validTo <= fault.day
        ? `${named(fault.unit)} không tồn tại vào ngày ${written(fault.day)}: đã chấm dứt từ ngày ${written(fault.validTo)}.`
        : `${named(fault.unit)} không tồn tại vào ngày ${written(fault.day)}: chỉ có từ ngày ${written(fault.validFrom ?? '')}.`;
    case 'LATER_CHANGE':
      return `${named(fault.unit)} đã có thay đổi ghi nhận vào ngày ${written(fault.changedOn)}, nên không thể thay đổi từ ngày ${written(fault.day)}.`;
    case 'STALE_VERSION':
      return `${named(fault.unit)} đã có phiên bản khác phiên bản làm căn cứ: ${fault.version ? `từ ngày ${written(fault.version)}` : 'từ trước ngày đầu tiên được ghi nhận'}.`;
    case 'GAP':
      return GAPS[fault.reason](named(fault.unit), fault.to ?? '');
    case 'OVERLAP':
      return OVERLAPS[fault.reason](named(fault.unit), named(fault.other));
    case 'ORPHAN':
      return fault.parent
        ? `${named(fault.unit)} trực thuộc ${named(fault.parent)}, đơn vị không còn tồn tại.`
        : `${named(fault.unit)} được đặt trực thuộc ${fault.parentReference}, nhưng không có đơn vị đó.`;
    case 'CHILD_OUTSIDE_PARENT':
      return `${named(fault.unit)} không thể trực thuộc ${named(fault.parent)} từ ngày ${written(fault.validFrom)}: đơn vị này tồn tại từ ngày ${written(fault.parentFrom)}${fault.parentTo ? ` đến trước ngày ${written(fault.parentTo)}` : ''}.`;
    case 'KIND_MISMATCH':
      return KINDS[fault.reason](named(fault.unit), fault.expected ?? '');
    case 'SAME_NAME':
      return `${named(fault.unit)} trùng tên với ${named(fault.other)} trong ${named(fault.parent)}.`;
    case 'GOES_ON':
      return `${named(fault.unit)} một mình nhập toàn bộ vào đơn vị mang cùng mã: đó vẫn là đơn vị ấy, hãy ghi là thay đổi.`;
  }
}
