/** Nothing is known before this day; who lives on it has it as the start of the first version. */
export const FIRST_RECORDED_DAY = '2025-06-30';

/** The day on which the two tiers replaced the three (Resolution 202/2025/QH15). */
export const TWO_TIERS_DAY = '2025-07-01';
