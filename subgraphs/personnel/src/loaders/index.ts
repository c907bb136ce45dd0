import type { CalendarDay } from '@haicap/domain-kit';
import type { Pool } from 'pg';
import type { IdentifierVault } from '../identifiers.ts';
import { organisationAssignmentLoader, personAssignmentLoader } from './assignment.ts';
import { assignmentLoader } from './assignmentById.ts';
import { amountLoader, departureLoader, personDepartureLoader } from './departure.ts';
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
import type { PeopleReader } from './peopleReader.ts';
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
}

/** The loaders of one request: a row is read once, and what is asked for together, together. */
export function createLoaders({ pool, people, vault, today }: LoaderParts) {
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
    personAssignments: personAssignmentLoader(people),
    organisationAssignments: organisationAssignmentLoader(people),
    assignment: assignmentLoader(people),
    departure: departureLoader(people),
    amountPaid: amountLoader(people),
    personDepartures: personDepartureLoader(people),
    roundCoverage: roundCoverageLoader(pool),
    roundCompletion: completionLoader(pool),
    need: needLoader(pool),
    staffing: staffingLoader(pool),
    departureTotals: departureTotalsLoader(pool),
  };
}
