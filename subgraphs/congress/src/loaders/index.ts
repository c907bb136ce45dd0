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
import { planBodyLoader } from './planBody.ts';
import {
  documentByIdLoader,
  documentLoader,
  documentVersionLoader,
  milestoneLoader,
  planByIdLoader,
  planLoader,
  subcommitteeLoader,
} from './preparation.ts';
import { weekReportLoader } from './weekReport.ts';

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
    document: documentByIdLoader(pool),
    documentVersions: documentVersionLoader(pool),
    plan: planLoader(pool),
    planById: planByIdLoader(pool),
    planBodies: planBodyLoader(pool, viewer),
    subcommittees: subcommitteeLoader(pool),
    committeeResult: committeeResultLoader(pool),
    delegations: delegationLoader(pool, viewer),
    weekReport: weekReportLoader(pool),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
