import type { SampleUnits } from '@haicap/subgraph-kit';
import { COUNTRY } from '@haicap/subgraph-kit/protocol';
import type { Sector } from '../entities/enums.ts';
import {
  ARMED_LEFT,
  CENTRAL_DECIDED,
  COMMUNES,
  DECIDED,
  EARLY_RETIREMENT,
  SERIES,
  UNPAID,
} from './departureSeries.ts';
import { isOneOf, type Leaver, leaverOf } from './leaver.ts';

/** Of the local leavers every so manieth worked for a province; unpublished. */
const PROVINCIAL_EVERY = 4;

/** Those who left each unit, by its id. */
export type LeaverPlan = ReadonlyMap<string, readonly Leaver[]>;

/**
 * Shares the leavers of the published series out: to the Centre as many as were its, the others in
 * turn to provinces and communes, in the order of codes. A tree of fewer communes than the country
 * has gets that share of every figure.
 */
export function planLeavers({ communes, provinces }: SampleUnits): LeaverPlan {
  const scaled = scale(Math.min(1, communes.length / COMMUNES));
  const series = SERIES.map(({ day, proposed, decided, left, paid }) => ({
    day,
    proposed: scaled(proposed),
    decided: scaled(decided),
    left: scaled(left),
    paid: scaled(paid),
  }));
  const all = scaled(DECIDED);
  const unpaidFrom = all - scaled(UNPAID);
  const armedUntil = series[0]?.left ?? 0;
  const armedFrom = armedUntil - scaled(ARMED_LEFT);
  const spread = all - scaled(UNPAID) - scaled(ARMED_LEFT);
  const central = Math.max(scaled(CENTRAL_DECIDED) - scaled(UNPAID) - scaled(ARMED_LEFT), 0);
  const early = scaled(EARLY_RETIREMENT);
  const make = leaverOf(series);

  const plan = new Map<string, Leaver[]>();
  let spreadSoFar = 0;
  let local = 0;
  for (let index = 0; index < all; index++) {
    const armed = index >= armedFrom && index < armedUntil;
    const sector: Sector = armed ? 'ARMED_FORCES' : 'CIVIL';
    const ofCentre = armed || index >= unpaidFrom || isOneOf(spreadSoFar++, central, spread);
    const unit = ofCentre ? COUNTRY : localUnit(local++, communes, provinces);
    const kind = isOneOf(index, early, all) ? 'EARLY_RETIREMENT' : 'RESIGNATION';
    const leaver = make(index, sector, kind);
    const others = plan.get(unit);
    if (others) others.push(leaver);
    else plan.set(unit, [leaver]);
  }
  return plan;
}

const scale = (share: number) => (count: number) => Math.round(count * share);

function localUnit(
  place: number,
  communes: SampleUnits['communes'],
  provinces: SampleUnits['provinces'],
): string {
  const turn = Math.floor(place / PROVINCIAL_EVERY);
  const unit =
    place % PROVINCIAL_EVERY === 0
      ? provinces[turn % provinces.length]
      : communes[(place - turn - 1) % communes.length];
  return (unit as { id: string }).id;
}
