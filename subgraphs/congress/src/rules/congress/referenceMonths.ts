import type { YearMonth } from '@haicap/domain-kit';
import { isUnderCentre, type PartyLevel } from '../PartyLevel.ts';

/** The term whose people are counted: that of the 14th Congress, or the next, which is planned for. */
export type CongressTerm = 'TERM_2025_2030' | 'TERM_2030_2035';

type ReferenceYear = Readonly<
  Record<'base' | 'aboveBase' | 'commune' | 'underCentre' | 'state', YearMonth>
>;

const MONTHS: Readonly<Record<CongressTerm, ReferenceYear>> = {
  // Directive 45-CT/TW.
  TERM_2025_2030: {
    base: '2025-04',
    aboveBase: '2025-06',
    commune: '2025-07',
    underCentre: '2025-09',
    state: '2026-03',
  },
  // Guideline 45 of the Central Organisation Commission: 4, 6, 7 and 9/2030, 3/2031.
  TERM_2030_2035: {
    base: '2030-04',
    aboveBase: '2030-06',
    commune: '2030-07',
    underCentre: '2030-09',
    state: '2031-03',
  },
};

/** The month at which ages for a committee of a level are counted. */
export function committeeReferenceMonth(level: PartyLevel, term: CongressTerm): YearMonth {
  const months = MONTHS[term];
  if (isUnderCentre(level)) return months.underCentre;
  if (level === 'BASE') return months.base;
  return level === 'ABOVE_BASE' ? months.aboveBase : months.commune;
}

/** The month at which ages for posts of the state are counted. */
export function stateReferenceMonth(term: CongressTerm): YearMonth {
  return MONTHS[term].state;
}
