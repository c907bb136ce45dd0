import { columnTypes, withNumbers } from '@haicap/intake';
import { plainIdentifier } from '../../identifiers.ts';

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
