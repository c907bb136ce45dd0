import type { CalendarDay } from '@haicap/domain-kit';
import type { Viewer } from '@haicap/subgraph-kit/protocol';
import type { Pool } from 'pg';
import type { Policies } from '../rules/policies/Policies.ts';
import { committeeResultLoader } from './committeeResult.ts';
import { congressLoader, congressOfTermLoader, congressOfUnitLoader } from './congress.ts';
import { delegationLoader } from './delegation.ts';
import { electionPreparationLoader } from './electionPreparation.ts';
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
import { congressProgressLoader } from './progress/congressProgress.ts';
import { readinessPartsLoader } from './readinessParts.ts';
import { weekReportLoader } from './weekReport.ts';

export interface LoadersOptions {
  readonly pool: Pool;
  readonly today: CalendarDay;
  readonly viewer: Viewer;
  readonly policies: Policies;
}

/** The loaders of one request. */
export function createLoaders({ pool, today, viewer, policies }: LoadersOptions) {
  return {
    partyOrganisation: partyOrganisationLoader(pool),
    committeeOfUnit: committeeOfUnitLoader(pool),
    predecessors: predecessorLoader(pool),
    membership: membershipLoader(pool, today),
    congress: congressLoader(pool),
    congressOfTerm: congressOfTermLoader(pool),
    congressOfUnit: congressOfUnitLoader(pool),
    readinessParts: readinessPartsLoader(pool, today),
    milestones: milestoneLoader(pool),
    documents: documentLoader(pool, today),
    document: documentByIdLoader(pool, today),
    documentVersions: documentVersionLoader(pool),
    plan: planLoader(pool, today),
    planById: planByIdLoader(pool, today),
    planBodies: planBodyLoader(pool, viewer),
    subcommittees: subcommitteeLoader(pool),
    committeeResult: committeeResultLoader(pool),
    delegations: delegationLoader(pool, viewer),
    congressProgress: congressProgressLoader(pool, policies),
    electionPreparation: electionPreparationLoader(pool),
    weekReport: weekReportLoader(pool),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
