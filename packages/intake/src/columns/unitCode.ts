import { code } from './code.ts';
import { withNumbers } from './withNumbers.ts';

/**
 * The code of a unit, or its id. A number of five digits is a commune's; a shorter one may be that of
 * a province or of a commune that lost its zeros, and is refused.
 */
export const unitCode = withNumbers(
  code({
    pattern: /VN|\d{2}|\d{3}|\d{5}|\d{2,5}\.[1-9]\d*/,
    expected: {
      vi: 'mã đơn vị hành chính dạng văn bản, như 26740 hoặc 79',
      en: 'the code of a unit as text, such as 26740 or 79',
    },
    upperCase: true,
  }),
  (cell) => (cell >= 10_000 ? String(cell) : `= ${cell}`),
);
