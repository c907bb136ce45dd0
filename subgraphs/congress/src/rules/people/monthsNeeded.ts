import type { Candidacy } from './Candidacy.ts';

/** The months of service that must be left. */
export interface MonthsNeeded {
  readonly months: number;
  /** What is enough in a special case; null where there is none. */
  readonly specialMonths: number | null;
}

const FULL_TERM = 60;

/**
 * The months of service that must be left at the reference month. Directive 45-CT/TW: a full term at
 * first; again 48 in a committee, for a provincial deputy secretary 42 in a special case; 36 in posts
 * of the state and the Front; 42 in an inspection committee, where 24 sufficed before.
 */
export function monthsNeeded({ body, level, title, again }: Candidacy): MonthsNeeded {
  if (!again) return { months: FULL_TERM, specialMonths: null };
  switch (body) {
    case 'STATE_POST':
    case 'FRONT_POST':
      return { months: 36, specialMonths: null };
    case 'INSPECTION_COMMITTEE':
      return { months: 42, specialMonths: null };
    case 'COMMITTEE': {
      const special = level === 'PROVINCE' && title === 'DEPUTY_SECRETARY';
      return { months: 48, specialMonths: special ? 42 : null };
    }
  }
}
