import type { LinearProgram } from './LinearProgram.ts';
import { moveCost, unmetCost } from './moveCost.ts';
import type { Cell, Place, PlanInput, Sender } from './PlanInput.ts';
import { programOf } from './programOf.ts';

/** People of a sender of whom all are offered, or none. */
export interface Lot {
  readonly sender: Sender;
  readonly size: number;
  readonly offered: boolean;
}

/** People of one kind who come from a lot into a pool, or go from a pool to a place. */
export type Flow =
  | { readonly pool: string; readonly lot: Lot; readonly cost: number }
  | { readonly pool: string; readonly place: Place; readonly cost: number };

/** A plan as a network: the program's columns are the flows, then what stays unmet. */
export interface Transport {
  readonly flows: readonly Flow[];
  readonly lots: readonly Lot[];
  readonly places: readonly Place[];
  readonly program: LinearProgram;
}

/**
 * Who may go where, as a linear program: lots flow into the pool of their kind in the former
 * district or in the province, places are filled from them. So it grows with lots and places, not
 * with their pairs, and as a network it has whole numbers at its vertices. Rows and columns stand
 * in an order of their own, whatever the order of the facts.
 */
export function transport(input: PlanInput): Transport {
  const { weights, limitPerOrganisation } = input;
  const places = input.places.filter(({ count }) => count > 0).sort(byKey);
  const lots = [...input.senders].sort(byKey).flatMap(lotsOf);
  const flows: Flow[] = [
    ...lots.flatMap((lot) => {
      const from = lot.sender;
      const cost = (to: string | null) =>
        moveCost(from, { ...from, formerDistrict: to }, lot.offered, weights);
      const whole = { pool: poolOf(from, null), lot, cost: cost(null) };
      if (from.provincial || from.formerDistrict === null) return [whole];
      const { formerDistrict } = from;
      return [whole, { pool: poolOf(from, formerDistrict), lot, cost: cost(formerDistrict) }];
    }),
    ...places.flatMap((place) => [
      { pool: poolOf(place, null), place, cost: 0 },
      ...(place.formerDistrict === null
        ? []
        : [{ pool: poolOf(place, place.formerDistrict), place, cost: 0 }]),
    ]),
  ];
  const program = programOf(
    [
      ...flows.map((flow) =>
        'lot' in flow
          ? {
              cost: flow.cost,
              in: [
                { row: flow.lot, coefficient: 1 },
                { row: flow.lot.sender.organisationId, coefficient: 1 },
                { row: flow.pool, coefficient: 1 },
              ],
            }
          : {
              cost: flow.cost,
              in: [
                { row: flow.pool, coefficient: -1 },
                { row: flow.place, coefficient: 1 },
              ],
            },
      ),
      ...places.map((place) => ({
        cost: unmetCost(place, weights),
        in: [{ row: place, coefficient: 1 }],
      })),
    ],
    (row) => boundsOf(row, limitPerOrganisation),
  );
  return { flows, lots, places, program };
}

function boundsOf(row: object | string, limitPerOrganisation: number): readonly [number, number] {
  if (typeof row === 'string') return isPool(row) ? [0, 0] : [0, limitPerOrganisation];
  if ('count' in row) return [(row as Place).count, (row as Place).count];
  return [0, (row as Lot).size];
}

function lotsOf(sender: Sender): readonly Lot[] {
  const offered = Math.min(sender.offered, sender.spare);
  return [
    { sender, size: offered, offered: true },
    { sender, size: sender.spare - offered, offered: false },
  ].filter(({ size }) => size > 0);
}

const POOL = 'pool ';
const isPool = (row: string) => row.startsWith(POOL);
const poolOf = ({ category, speciality }: Cell, district: string | null) =>
  `${POOL}${category} ${speciality} ${district ?? ''}`;

function byKey(a: Cell, b: Cell): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

const keyOf = (cell: Cell & Partial<Place>) =>
  [cell.category, cell.speciality, cell.organisationId, cell.needId ?? '~'].join(' ');
