import type { Situation } from '../departure/Situation.ts';
import type { BenefitLine } from '../lines/BenefitLine.ts';
import {
  type EarlyRetirement,
  insuranceYears,
  lumpSum,
  yearsEarly,
} from './earlyRetirementLines.ts';

const SOURCE = 'Circular 01/2025/TT-BNV, Art. 4';

/** The rate for less than 2 years: what it is from month 13 on is a policy. */
function shortRate(first: boolean, { policies }: Situation): string {
  return first || policies.underTwoYearsFromMonth13 === 'FULL' ? '1.0' : '0.5';
}

/**
 * The lines of Article 7 by the months left: under 24, 24 to 60, or 61 to 120. From month 13 after
 * the arrangement the lump sum is halved.
 */
export function article7Lines(
  of: EarlyRetirement,
  situation: Situation,
  article = 'Art. 7',
): readonly BenefitLine[] {
  const { m, first } = of;
  if (m < 24) {
    const cited = { article: `${article} (Art. 7.2 d, đ)`, source: SOURCE };
    return [lumpSum(cited, shortRate(first, situation), of, situation)];
  }
  const long = m > 60;
  const cited = { article, source: SOURCE };
  const rate = long ? (first ? '0.9' : '0.45') : first ? '1.0' : '0.5';
  return [
    lumpSum(cited, rate, of, situation),
    yearsEarly(cited, long ? '4' : '5', of, situation),
    insuranceYears(cited, of, situation),
  ];
}
