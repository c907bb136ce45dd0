import type { CalendarDay } from '@haicap/domain-kit';
import type { PeopleReader } from '@haicap/subgraph-kit';
import type { Viewer } from '@haicap/subgraph-kit/protocol';
import type { Pool } from 'pg';
import type { IdentifierVault } from '../identifiers.ts';
import {
  assignmentLoader,
  organisationAssignmentLoader,
  personAssignmentLoader,
} from './assignment.ts';
import { amountLoader, departureLoader, personDepartureLoader } from './departure.ts';
import { departureRecordsLoader } from './departureRecords.ts';
import { departureTotalsLoader } from './departureTotals.ts';
import { identifierLoader } from './identifier.ts';
import {
  organisationLoader,
  organisationPostLoader,
  postLoader,
  predecessorLoader,
  quotaLoader,
  servedUnitLoader,
  successorLoader,
} from './organisation.ts';
import {
  criterionLoader,
  ethnicityLoader,
  insuranceLoader,
  membershipLoader,
  payLoader,
  proceedingLoader,
  protectionLoader,
  ratingLoader,
  trainingLoader,
} from './perPerson.ts';
import { personLoader } from './person.ts';
import { needLoader } from './reinforcement.ts';
import { completionLoader, roundCoverageLoader } from './reviewRound.ts';
import { staffingLoader } from './staffing.ts';

export type Loaders = ReturnType<typeof createLoaders>;

interface LoaderParts {
  readonly pool: Pool;
  readonly people: PeopleReader;
  readonly vault: IdentifierVault;
  readonly today: CalendarDay;
  readonly viewer: Viewer;
}

/** The loaders of one request: a row is read once, and what is asked for together, together. */
export function createLoaders({ pool, people, vault, today, viewer }: LoaderParts) {
  return {
    organisation: organisationLoader(pool),
    predecessors: predecessorLoader(pool),
    successors: successorLoader(pool),
    servedUnits: servedUnitLoader(pool, today),
    quotas: quotaLoader(pool),
    post: postLoader(pool),
    organisationPosts: organisationPostLoader(pool),
    person: personLoader(people),
    ratings: ratingLoader(people),
    criteria: criterionLoader(people),
    training: trainingLoader(people),
    identifier: identifierLoader(people, vault),
    ethnicity: ethnicityLoader(people),
    membership: membershipLoader(people),
    protections: protectionLoader(people),
    proceedings: proceedingLoader(people),
    pay: payLoader(people),
    insurance: insuranceLoader(people),
    assignment: assignmentLoader(people),
    personAssignments: personAssignmentLoader(people),
    organisationAssignments: organisationAssignmentLoader(people),
    departure: departureLoader(people),
    departureRecords: departureRecordsLoader(people, viewer),
    amountPaid: amountLoader(people),
    personDepartures: personDepartureLoader(people),
    roundCoverage: roundCoverageLoader(pool),
    roundCompletion: completionLoader(pool),
    need: needLoader(pool),
    staffing: staffingLoader(pool),
    departureTotals: departureTotalsLoader(pool),
  };
}
