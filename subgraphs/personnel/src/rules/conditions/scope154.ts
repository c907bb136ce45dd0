import { type Check, met } from '../departure/Check.ts';
import type { Situation } from '../departure/Situation.ts';
import { DECREE_154_FROM, DECREE_154_LAST } from '../time/legalDays.ts';

/** Whether Decree 154/2025 runs on the leaving day: 16 June 2025 to 31 December 2030. */
export function scope154({ input }: Situation, last: string = DECREE_154_LAST): readonly Check[] {
  return [
    met(input.leavingOn >= DECREE_154_FROM, 'SCOPE_NOT_BEGUN'),
    met(input.leavingOn <= last, 'SCOPE_ENDED'),
  ];
}
