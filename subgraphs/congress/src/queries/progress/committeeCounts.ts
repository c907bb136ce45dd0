import type { PartyOrganisationLevel } from '../../entities/enums.ts';
import type { CommitteeResultRow } from '../../loaders/committeeResult.ts';
import type { PartyLevel } from '../../rules/PartyLevel.ts';
import type { CommitteeCounts } from '../../rules/structure/committeeStructure.ts';

/** The level whose targets hold: no directive speaks of cells apart from bases. */
export const levelOfTargets = (level: PartyOrganisationLevel): PartyLevel =>
  level === 'CELL' ? 'BASE' : level;

/** A recorded committee as the rules take it; ages and the locality's own target are not recorded. */
export function committeeCounts({ level, ...counts }: CommitteeResultRow): CommitteeCounts {
  return { ...counts, level: levelOfTargets(level), ethnicTarget: null, ages: null };
}
