import type { Speciality } from '../__generated__/types.ts';
import { ASSISTANT, COMMANDER, DEPUTY_COMMANDER } from './communePlaces.ts';
import type { Place } from './Place.ts';

/** As counted on 28 October 2025 in 3,319 commands: 3,276, 3,181 and 2,273 of these were filled. */
const MILITARY = new Map<Place, number>([
  [COMMANDER, 3276 / 3319],
  [DEPUTY_COMMANDER, 3181 / 3319],
  [ASSISTANT, 2273 / 3319],
]);

/** Made up: communes were said to lack specialists, and of which was not counted. */
const SPECIALISTS: Partial<Record<Speciality, number>> = {
  LAND: 0.82,
  CONSTRUCTION: 0.82,
  INFORMATION_TECHNOLOGY: 0.6,
  FINANCE: 0.85,
  HEALTH: 0.78,
  JUSTICE: 0.88,
  EDUCATION: 0.88,
  AGRICULTURE: 0.9,
};

/** How many of the places are filled. */
export function filledShare(place: Place): number {
  const military = MILITARY.get(place);
  if (military !== undefined) return military;
  if (place.speciality === 'LEADERSHIP') return 0.985;
  return SPECIALISTS[place.speciality] ?? 0.97;
}

/** Where communes have people beyond the quota; made up. */
const SURPLUS: ReadonlySet<Speciality> = new Set(['OFFICE', 'CULTURE', 'FRONT_WORK', 'PARTY_WORK']);

/** How likely a filled place has one more person beside it than the quota. */
export function surplusShare(place: Place): number {
  return SURPLUS.has(place.speciality) ? 0.2 : 0;
}
