export { FIRST_RECORDED_DAY, TWO_TIERS_DAY } from '../recordedDays.ts';
