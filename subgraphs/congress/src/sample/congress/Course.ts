import type { SampleRandom } from '@haicap/domain-kit';
import { addDays, type CalendarDay } from '@haicap/domain-kit';
import type { PartyLevel } from '../../rules/PartyLevel.ts';

/** How the preparation of a congress went: to its end, or so far and no further. */
export type Course =
  | { readonly heldFrom: CalendarDay; readonly heldTo: CalendarDay }
  | {
      readonly heldFrom: null;
      /** How many of its steps were taken, the first ones. */
      readonly reached: number;
    };

/** From when congresses of a level are held in the sample, over how many days, and who is late. */
interface Season {
  readonly from: CalendarDay;
  readonly days: number;
  readonly lateFrom: CalendarDay;
  readonly late: number;
  readonly stalled: number;
}

const UNDER_CENTRE: Season = {
  from: '2025-09-15',
  days: 33,
  lateFrom: '2025-11-01',
  late: 0,
  stalled: 0,
};

const COMMUNE: Season = {
  from: '2025-07-10',
  days: 49,
  lateFrom: '2025-09-01',
  late: 0.03,
  stalled: 0.02,
};

const SEASONS: Readonly<Record<PartyLevel, Season>> = {
  BASE: { from: '2025-05-05', days: 54, lateFrom: '2025-07-01', late: 0.02, stalled: 0.01 },
  ABOVE_BASE: COMMUNE,
  COMMUNE,
  PROVINCE: UNDER_CENTRE,
  CENTRAL_BODY: UNDER_CENTRE,
  ARMED_FORCES: UNDER_CENTRE,
};

/** Over how many days those are late who are. */
const LATE_DAYS = 20;

/**
 * Makes up how the preparation went: nearly all congresses are held in time, a few late and a few not
 * at all. All under the Centre are held in time, as they were.
 */
export function courseOf(random: SampleRandom, level: PartyLevel, mostDays: number): Course {
  const { from, days, lateFrom, late, stalled } = SEASONS[level];
  const share = random.share();
  if (share < stalled) return { heldFrom: null, reached: random.below(5) };
  const heldFrom =
    share < stalled + late
      ? addDays(lateFrom, random.below(LATE_DAYS))
      : addDays(from, random.below(days));
  return { heldFrom, heldTo: addDays(heldFrom, random.below(Math.min(mostDays, 3))) };
}
