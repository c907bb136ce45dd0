export { FIRST_RECORDED_DAY } from '../recordedDays.ts';

/** The day on which the two tiers replaced the three (Resolution 202/2025/QH15). */
export const TWO_TIERS_DAY = '2025-07-01';
