import type { CommitteeChoice, ContentsKind } from '../../entities/enums.ts';
import type { PartyLevel } from '../PartyLevel.ts';

/** What a congress deals with. Directive 45-CT/TW. */
export type CongressContent =
  | 'REVIEW_AND_DIRECTIONS'
  | 'DRAFTS_OF_SUPERIORS'
  | 'ELECTION_OF_COMMITTEE'
  | 'ELECTION_OF_DELEGATION';

export type ContentsReason =
  | 'NORMAL'
  | 'COMMUNE_UNDER_PROVINCE'
  | 'MERGED_OR_NEW'
  | 'PERSONNEL_NOT_READY'
  | 'SUPERIOR_HAS_NOT_AGREED'
  | 'HELD_ALREADY';

export interface OrganisationFacts {
  readonly level: PartyLevel;
  /** Formed by a merger, or new. */
  readonly merged: boolean;
  /** An unmerged commune that held its congress before the arrangement. */
  readonly held: boolean;
  readonly personnelReady: boolean;
  /** The superior agrees that a committee whose people are not ready is not elected. */
  readonly superiorAgrees: boolean;
}

export interface Contents {
  readonly kind: ContentsKind;
  readonly contents: readonly CongressContent[];
  readonly committee: CommitteeChoice;
  /** How the delegation to the superior congress comes about; null where there is no congress. */
  readonly delegation: 'ELECTED' | 'APPOINTED' | null;
  readonly reason: ContentsReason;
}

const [REVIEW, DRAFTS] = ['REVIEW_AND_DIRECTIONS', 'DRAFTS_OF_SUPERIORS'] as const;

function two(reason: ContentsReason): Contents {
  const contents = [REVIEW, DRAFTS];
  return { kind: 'TWO', contents, committee: 'APPOINTED', delegation: 'APPOINTED', reason };
}

function four(reason: ContentsReason): Contents {
  const contents = [REVIEW, DRAFTS, 'ELECTION_OF_COMMITTEE', 'ELECTION_OF_DELEGATION'] as const;
  return { kind: 'FOUR', contents, committee: 'ELECTED', delegation: 'ELECTED', reason };
}

/**
 * Which contents apply to an organisation. Directive 45-CT/TW: two for the merged, the new and every
 * commune-level committee directly under its province, whose superior appoints; an unmerged commune
 * that held its congress holds a conference on the superiors' drafts; three where people are not ready
 * and the superior agrees; else four.
 */
export function contentsOf(facts: OrganisationFacts): Contents {
  if (facts.merged) return two('MERGED_OR_NEW');
  if (facts.level === 'COMMUNE') {
    if (!facts.held) return two('COMMUNE_UNDER_PROVINCE');
    const [kind, committee] = ['CONFERENCE', 'REVIEWED'] as const;
    return { kind, contents: [DRAFTS], committee, delegation: null, reason: 'HELD_ALREADY' };
  }
  if (facts.personnelReady) return four('NORMAL');
  if (!facts.superiorAgrees) return four('SUPERIOR_HAS_NOT_AGREED');
  const contents = [REVIEW, DRAFTS, 'ELECTION_OF_DELEGATION'] as const;
  const reason = 'PERSONNEL_NOT_READY';
  return { kind: 'THREE', contents, committee: 'LATER', delegation: 'ELECTED', reason };
}

/** True where the congress deals with reports of its own: a conference has the superiors' drafts alone. */
export const dealsWithReports = (kind: ContentsKind): boolean => kind !== 'CONFERENCE';
