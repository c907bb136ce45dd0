import type { CalendarDay } from '@haicap/domain-kit';
import type { Viewer } from '@haicap/subgraph-kit/protocol';
import type { Pool } from 'pg';
import { committeeResultLoader } from './committeeResult.ts';
import { congressLoader, congressOfTermLoader } from './congress.ts';
import { delegationLoader } from './delegation.ts';
import {
  committeeOfUnitLoader,
  membershipLoader,
  partyOrganisationLoader,
  predecessorLoader,
} from './partyOrganisation.ts';
import {
  documentLoader,
  documentVersionLoader,
  milestoneLoader,
  planLoader,
  subcommitteeLoader,
} from './preparation.ts';

export interface LoadersOptions {
  readonly pool: Pool;
  readonly today: CalendarDay;
  readonly viewer: Viewer;
}

/** The loaders of one request. */
export function createLoaders({ pool, today, viewer }: LoadersOptions) {
  return {
    partyOrganisation: partyOrganisationLoader(pool),
    committeeOfUnit: committeeOfUnitLoader(pool),
    predecessors: predecessorLoader(pool),
    membership: membershipLoader(pool, today),
    congress: congressLoader(pool),
    congressOfTerm: congressOfTermLoader(pool),
    milestones: milestoneLoader(pool),
    documents: documentLoader(pool),
    documentVersions: documentVersionLoader(pool),
    plan: planLoader(pool),
    subcommittees: subcommitteeLoader(pool),
    committeeResult: committeeResultLoader(pool),
    delegations: delegationLoader(pool, viewer),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
