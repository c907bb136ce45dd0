import type { Cell, Place, Sender } from './PlanInput.ts';

/**
 * Senders and places without what a commune can fill from its own bodies: that takes no secondment,
 * and is left to it. Vacancies that nobody asked to fill go first.
 */
export function netOwn(
  senders: readonly Sender[],
  places: readonly Place[],
): { readonly senders: readonly Sender[]; readonly places: readonly Place[] } {
  const spare = sums(senders, (sender) => sender.spare);
  const lacking = sums(places, (place) => place.count);
  const own = (lefts: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>) =>
    new Map([...lefts].map(([kind, left]) => [kind, Math.min(left, others.get(kind) ?? 0)]));
  const taken = own(spare, lacking);
  const filled = own(lacking, spare);
  return {
    senders: inOrder(senders).map((sender) => ({
      ...sender,
      spare: sender.spare - takeOf(taken, sender, sender.spare),
    })),
    places: inOrder(places).map((place) => ({
      ...place,
      count: place.count - takeOf(filled, place, place.count),
    })),
  };
}

const kindOf = ({ unitId, category, speciality }: Cell) => `${unitId} ${category} ${speciality}`;

function sums<Each extends Cell>(cells: readonly Each[], count: (cell: Each) => number) {
  const totals = new Map<string, number>();
  for (const cell of cells) {
    totals.set(kindOf(cell), (totals.get(kindOf(cell)) ?? 0) + count(cell));
  }
  return totals;
}

function takeOf(from: Map<string, number>, cell: Cell, atMost: number): number {
  const left = from.get(kindOf(cell)) ?? 0;
  const taken = Math.min(left, atMost);
  from.set(kindOf(cell), left - taken);
  return taken;
}

function inOrder<Each extends Cell & Partial<Place>>(cells: readonly Each[]): readonly Each[] {
  const keyOf = (cell: Each) => `${cell.needId ?? ''} ${cell.organisationId}`;
  return [...cells].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
