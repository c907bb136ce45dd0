import { type ColumnType, columnTypes } from '@haicap/intake';
import { plainIdentifier } from '../../identifiers.ts';

/** Reads the numbers of a workbook, which lost their leading zeros, as their text should be. */
function withNumbers(
  type: ColumnType<string>,
  write: (cell: number) => string,
  clean: (text: string) => string = (text) => text,
): ColumnType<string> {
  return {
    ...type,
    write,
    parse(text, cell) {
      const full = typeof cell === 'number' ? write(cell) : clean(text);
      return type.parse(full, full);
    },
  };
}

/**
 * The code of a unit, or its id. A number of five digits is a commune's; a shorter one may be that of
 * a province or of a commune that lost its zeros, and is refused.
 */
export const unitCode = withNumbers(
  columnTypes.code({
    pattern: /VN|\d{2}|\d{3}|\d{5}|\d{2,5}\.[1-9]\d*/,
    expected: {
      vi: 'mã đơn vị hành chính dạng văn bản, như 26740 hoặc 79',
      en: 'the code of a unit as text, such as 26740 or 79',
    },
    upperCase: true,
  }),
  (cell) => (cell >= 10_000 ? String(cell) : `= ${cell}`),
);

/** The official code of an agency: H29.1.2 or 000.00.01.H29. */
export const agencyCode = columnTypes.code({
  pattern: /(?=.{1,50}$)[A-Z0-9]+(?:[._-][A-Z0-9]+)*/,
  expected: { vi: 'mã cơ quan như H29.1.2', en: 'the code of an agency such as H29.1.2' },
  upperCase: true,
});

/** What an agency calls somebody in its own lists. */
export const personCode = columnTypes.code({
  pattern: /[\p{L}\p{N}][\p{L}\p{N}._/-]{0,49}/u,
  expected: { vi: 'mã nhân sự như NV-0001', en: 'the code of a person such as NV-0001' },
});

const OLD_LENGTH = 9;
const LENGTH = 12;

/** The number of an identity card: 12 digits, or the 9 of an older one. */
export const identifier = withNumbers(
  columnTypes.code({
    pattern: /\d{12}|\d{9}/,
    expected: { vi: '12 chữ số, hoặc 9 chữ số', en: '12 digits, or 9' },
  }),
  (cell) => String(cell).padStart(cell < 10 ** OLD_LENGTH ? OLD_LENGTH : LENGTH, '0'),
  plainIdentifier,
);
