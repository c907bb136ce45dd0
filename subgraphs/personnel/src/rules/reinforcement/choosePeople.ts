import type { Move } from './movesOf.ts';
import type { Cell } from './PlanInput.ts';

/** Somebody who could go. */
export interface Candidate extends Pick<Cell, 'organisationId' | 'category' | 'speciality'> {
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
  const left = new Set([...candidates].sort((a, b) => (a.personId < b.personId ? -1 : 1)));
  return moves.map(({ lot: { sender }, place }) => {
    const inCell = [...left].filter(
      (each) =>
        each.organisationId === sender.organisationId &&
        each.category === sender.category &&
        each.speciality === sender.speciality,
    );
    const unfit = ({ rank, trained }: Candidate) =>
      (rank >= place.requiredRank ? 0 : 2) + (trained ? 0 : 1);
    const [chosen] = inCell.sort((a, b) => unfit(a) - unfit(b));
    if (chosen) left.delete(chosen);
    return chosen ?? null;
  });
}
