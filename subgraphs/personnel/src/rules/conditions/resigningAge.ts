import { monthsEarlyOf } from '../departure/ageFacts.ts';
import { type Check, checked } from '../departure/Check.ts';
import type { Situation } from '../departure/Situation.ts';
import { pensionEntitlement } from './pensionEntitlement.ts';
import { atLeastLeft } from './yearsLeft.ts';

/** How early one may retire under Article 7, in months: 10 years, or 5 by Appendix II. */
export function earliestRetirement({ input }: Situation): number {
  return input.appendixTwo && input.topAge === null ? 60 : 120;
}

/** No claim to early retirement under Article 7 of Decree 178/2024. */
function noEarlyRetirement(situation: Situation): Check {
  return checked(monthsEarlyOf(situation), (m) => {
    if (m > earliestRetirement(situation)) return 'MET';
    const entitled = pensionEntitlement(situation);
    if (entitled === 'MET') return { reason: 'ENTITLED_TO_EARLY_RETIREMENT' };
    return 'reason' in entitled ? 'MET' : entitled;
  });
}

/** Two years left or more and no claim to Article 7. Decree 178/2024, Art. 9. */
export function resigningAge(situation: Situation): readonly Check[] {
  return [atLeastLeft(situation, 24), noEarlyRetirement(situation)];
}
