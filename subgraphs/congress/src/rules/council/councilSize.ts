import { type Policies, type PolicyUse, withPolicies } from '../policies/Policies.ts';

/** The units that a People's Council's size is set for. Law 72/2025/QH15, Art. 30.2. */
export type CouncilUnitKind =
  | 'MOUNTAIN_ISLAND_BORDER_COMMUNE'
  | 'OTHER_COMMUNE'
  | 'WARD_OF_PROVINCE'
  | 'WARD_OF_CITY'
  | 'SPECIAL_ZONE';

/** One more seat for each `step` residents beyond `from`, up to `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

export const FEWEST_SEATS = 15;
export const MOST_SEATS = 30;

const REMOTE: readonly Stretch[] = [
  { from: 5000, to: 10_000, step: 1000 },
  { from: 10_000, to: Number.POSITIVE_INFINITY, step: 3000 },
];

const ORDINARY: readonly Stretch[] = [
  { from: 10_000, to: 20_000, step: 2000 },
  { from: 20_000, to: Number.POSITIVE_INFINITY, step: 6000 },
];

const STRETCHES: Readonly<Record<CouncilUnitKind, readonly Stretch[]>> = {
  MOUNTAIN_ISLAND_BORDER_COMMUNE: REMOTE,
  OTHER_COMMUNE: ORDINARY,
  WARD_OF_PROVINCE: ORDINARY,
  WARD_OF_CITY: [
    { from: 15_000, to: 45_000, step: 6000 },
    { from: 45_000, to: Number.POSITIVE_INFINITY, step: 7000 },
  ],
  SPECIAL_ZONE: REMOTE,
};

export interface CouncilSize {
  readonly seats: number;
  readonly policies: readonly PolicyUse[];
}

/** The seats of a commune-level People's Council by its residents. Law 72/2025/QH15, Art. 30.2. */
export function councilSize(
  kind: CouncilUnitKind,
  population: number,
  policies: Policies,
): CouncilSize {
  return withPolicies(policies, ({ partialCouncilSteps }) => {
    const whole = partialCouncilSteps === 'COUNTED' ? Math.ceil : Math.floor;
    const added = STRETCHES[kind].map(({ from, to, step }) =>
      whole(Math.max(0, Math.min(population, to) - from) / step),
    );
    const seats = added.reduce((sum, more) => sum + more, FEWEST_SEATS);
    return { seats: Math.min(seats, MOST_SEATS) };
  });
}
