import { groupBy } from '@haicap/subgraph-kit';
import type { Move } from './movesOf.ts';
import type { Cell } from './PlanInput.ts';

type CellName = Pick<Cell, 'organisationId' | 'category' | 'speciality'>;

/** Somebody who could go. */
export interface Candidate extends CellName {
  readonly personId: string;
  /** What a command that moves them must be based on. */
  readonly version: number;
  /** The rank of their qualification, 1 for none to 6 for a doctorate. */
  readonly rank: number;
  /** Whether they were trained in the field. */
  readonly trained: boolean;
}

/**
 * Who goes, for each move: of those of its cell who are still there the first whose qualification
 * the place asks for, then the first who was trained in the field, then by id.
 */
export function choosePeople(
  moves: readonly Move[],
  candidates: readonly Candidate[],
): readonly (Candidate | null)[] {
  const cells = groupBy(
    [...candidates].sort((a, b) => (a.personId < b.personId ? -1 : 1)),
    cellKey,
  );
  return moves.map(({ lot: { sender }, place }) => {
    const left = cells.get(cellKey(sender)) ?? [];
    const unfit = ({ rank, trained }: Candidate) =>
      (rank >= place.requiredRank ? 0 : 2) + (trained ? 0 : 1);
    const [chosen] = [...left].sort((a, b) => unfit(a) - unfit(b));
    if (!chosen) return null;
    left.splice(left.indexOf(chosen), 1);
    return chosen;
  });
}

const cellKey = ({ organisationId, category, speciality }: CellName) =>
  `${organisationId} ${category} ${speciality}`;
