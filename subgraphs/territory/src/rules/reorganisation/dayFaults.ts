import { TWO_TIERS_DAY } from '../../recordedDays.ts';
import type { ReorganisationFault } from './ReorganisationFault.ts';
import type { OrderingText } from './ReorganisationInput.ts';

/** Days that a reorganisation cannot have: before the two tiers, or not in their order. */
export function dayFaults(text: OrderingText): readonly ReorganisationFault[] {
  const { adoptedOn, effectiveOn, operatesFrom } = text;
  if (operatesFrom < TWO_TIERS_DAY) {
    return [{ code: 'DAY_NOT_RECORDED', day: operatesFrom, firstDay: TWO_TIERS_DAY }];
  }
  const days = [adoptedOn, effectiveOn, operatesFrom].filter((day) => day !== null);
  const inOrder = days.every((day, i) => i === 0 || (days[i - 1] as string) <= day);
  return inOrder ? [] : [{ code: 'DAYS_OUT_OF_ORDER', adoptedOn, effectiveOn, operatesFrom }];
}
