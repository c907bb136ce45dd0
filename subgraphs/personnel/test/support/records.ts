import type { DepartureRow } from '../../src/loaders/departure.ts';
import type { DepartureRecords } from '../../src/loaders/departureRecords.ts';

const DEPARTURE: DepartureRow = {
  id: 'd',
  personId: 'p',
  organisationId: null,
  level: 'COMMUNE',
  category: 'CIVIL_SERVANT',
  sector: 'CIVIL',
  kind: 'EARLY_RETIREMENT',
  policy: 'DECREE_178',
  legalBasis: null,
  basis: 'DIRECTLY_AFFECTED',
  receivesPension: null,
  requested: false,
  arrangementEffectiveOn: '2025-03-01',
  leavingOn: '2025-05-01',
  status: 'APPROVED',
  decision: null,
  refusalReason: null,
  proposedOn: '2025-03-10',
  appraisedOn: '2025-03-20',
  decidedOn: '2025-04-01',
  refusedOn: null,
  paidOn: null,
  version: 1,
  provenance: 'IMPORTED',
};

/** The records of a civil servant of whom nothing else is known, with what a test says of him. */
export function records(
  says: Partial<Omit<DepartureRecords, 'departure'>> & {
    readonly departure?: Partial<DepartureRow>;
  } = {},
): DepartureRecords {
  return {
    person: { sex: 'MALE', birthDate: '1966-01-15' },
    assignments: [],
    pay: [],
    insurance: [],
    protections: [],
    proceedings: [],
    ...says,
    departure: { ...DEPARTURE, ...says.departure },
  };
}
