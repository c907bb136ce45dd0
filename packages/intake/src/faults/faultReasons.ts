import type { Bilingual } from '../Bilingual.ts';

/** Every reason for which a row does not fit, in words. The last six are for what a database knows. */
export const FAULT_REASONS = {
  REQUIRED: { vi: 'thiếu giá trị', en: 'no value' },
  TOO_LONG: { vi: 'quá dài', en: 'too long' },
  CONTROL_CHARACTER: { vi: 'có ký tự điều khiển', en: 'has a control character' },
  NOT_A_CODE: { vi: 'không phải mã', en: 'not a code' },
  NOT_A_DAY: { vi: 'không phải ngày', en: 'not a day' },
  NOT_A_MONTH: { vi: 'không phải tháng', en: 'not a month' },
  NOT_A_NUMBER: { vi: 'không phải số', en: 'not a number' },
  NOT_AN_INTEGER: { vi: 'không phải số nguyên', en: 'not a whole number' },
  AMBIGUOUS_NUMBER: { vi: 'số có thể hiểu hai cách', en: 'a number that can be read in two ways' },
  TOO_PRECISE: { vi: 'quá nhiều chữ số thập phân', en: 'too many decimals' },
  OUT_OF_RANGE: { vi: 'ngoài phạm vi', en: 'out of range' },
  NOT_A_BOOLEAN: { vi: 'không phải có hay không', en: 'neither yes nor no' },
  NOT_AN_OPTION: { vi: 'không thuộc danh mục', en: 'none of the options' },
  TOO_MANY_ITEMS: { vi: 'quá nhiều mục', en: 'too many items' },
  CLASSIFIED: { vi: 'thuộc bí mật nhà nước', en: 'is a State secret' },
  CELL_WITHOUT_HEADER: { vi: 'ô không thuộc cột nào', en: 'a cell under no header' },
  DUPLICATE_ROW: { vi: 'lặp lại một dòng', en: 'repeats a row' },
  UNKNOWN_REFERENCE: { vi: 'không có đối tượng này', en: 'refers to nothing recorded' },
  AMBIGUOUS_REFERENCE: { vi: 'có nhiều đối tượng như vậy', en: 'refers to several recorded' },
  REFERS_TO_REJECTED_ROW: { vi: 'dẫn đến dòng bị loại', en: 'refers to a row that is rejected' },
  CONTRADICTS_COLUMN: { vi: 'trái với cột khác', en: 'contradicts another column' },
  CONTRADICTS_RECORD: { vi: 'trái với dữ liệu đã có', en: 'contradicts what is recorded' },
  NOT_ALLOWED: { vi: 'không được phép', en: 'not allowed' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type FaultReason = keyof typeof FAULT_REASONS;
