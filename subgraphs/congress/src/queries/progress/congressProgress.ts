import type { ListOf } from '@haicap/subgraph-kit';
import type { CongressContext } from '../../context.ts';
import type { PartyOrganisationLevel } from '../../entities/enums.ts';
import type { ProgressOf as FoundOf } from '../../loaders/progress/congressProgress.ts';

/** How far the congresses of a unit and of all under it are. */
export interface ProgressOf extends FoundOf {
  readonly of: ListOf;
}

/** The progress of a unit on its day; null where no party organisation is recorded. */
export async function congressProgress(
  unit: ListOf,
  levels: readonly PartyOrganisationLevel[],
  { loaders }: CongressContext,
): Promise<ProgressOf | null> {
  const { id, day } = unit;
  const found = await loaders.congressProgress.load({ id, day, levels: [...levels].sort() });
  return found && { ...found, of: unit };
}
