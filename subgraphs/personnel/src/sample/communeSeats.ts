import type { SampleRandom } from '@haicap/domain-kit';
import { CORE_PLACES, FURTHER_PLACES } from './communePlaces.ts';
import { filledShare, surplusShare } from './fillShares.ts';
import type { Place } from './Place.ts';
import type { Seats } from './seatPeople.ts';

const FEWEST = 34;
const MOST = 60;

/** 136,261 people in 3,321 communes on 28 October 2025. */
const MEAN = 136_261 / 3321;

/** Such that the mean of a share from 0 to 1 to this power lies where MEAN does from FEWEST to MOST. */
const POWER = (MOST - FEWEST) / (MEAN - FEWEST) - 1;

/** How many people work in a commune: few in most, up to 60 where there is most to do. */
export function communeSize(random: SampleRandom): number {
  return FEWEST + Math.round((MOST - FEWEST) * random.share() ** POWER);
}

/**
 * Places of a commune until `size` people (FEWEST at least) hold one: first those that every commune
 * has, then others by lot. Some stand empty, some hold one person more than the quota.
 */
export function communeSeats(
  random: SampleRandom,
  size: number,
  has: (place: Place) => boolean,
): readonly Seats[] {
  const seats = new Map<Place, { place: Place; quota: number; people: number }>();
  let people = 0;
  function add(place: Place, mayExceed: boolean) {
    const seat = seats.get(place) ?? { place, quota: 0, people: 0 };
    seats.set(place, seat);
    seat.quota += 1;
    if (!random.chance(filledShare(place))) return;
    const exceeds = mayExceed && people + 1 < size && random.chance(surplusShare(place));
    const beyond = exceeds ? 1 : 0;
    seat.people += 1 + beyond;
    people += 1 + beyond;
  }
  for (const place of CORE_PLACES) if (has(place)) add(place, false);
  const further = FURTHER_PLACES.filter(([place]) => has(place)).flatMap(([place, most]) =>
    Array.from({ length: most }, () => place),
  );
  while (people < size && further.length > 0) {
    const [place] = further.splice(random.below(further.length), 1);
    if (place) add(place, true);
  }
  return [...seats.values()];
}
