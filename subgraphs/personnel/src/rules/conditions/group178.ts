import { type Check, checked, met } from '../departure/Check.ts';
import type { Category } from '../departure/DepartureInput.ts';
import { given } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';

/** Labour contracts signed from this day on are not covered. */
const CONTRACTS_BEFORE = '2019-01-15';

/** One of the categories that an article is for; contracts by the day they were signed. */
export function inGroup178({ input }: Situation, categories: readonly Category[]): Check {
  if (!categories.includes(input.category)) return { reason: 'NOT_COVERED_GROUP' };
  if (input.category !== 'CONTRACT' || input.contractAsCivilServant) return 'MET';
  return checked(given(input.contractSignedOn, 'CONTRACT_SIGNED_ON'), (signedOn) =>
    met(signedOn < CONTRACTS_BEFORE, 'CONTRACT_SIGNED_TOO_LATE'),
  );
}

/** Whom Decree 178/2024, Art. 2, covers. */
export const GROUP_178: readonly Category[] = [
  'CADRE',
  'CIVIL_SERVANT',
  'PUBLIC_EMPLOYEE',
  'CONTRACT',
];
