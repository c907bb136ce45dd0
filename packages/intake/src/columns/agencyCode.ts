import { code } from './code.ts';

/** The official code of an agency: H29.1.2 or 000.00.01.H29. */
export const agencyCode = code({
  pattern: /(?=.{1,50}$)[A-Z0-9]+(?:[._-][A-Z0-9]+)*/,
  expected: { vi: 'mã cơ quan như H29.1.2', en: 'the code of an agency such as H29.1.2' },
  upperCase: true,
});
