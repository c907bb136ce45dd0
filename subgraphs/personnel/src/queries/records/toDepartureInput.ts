import { monthOf } from '@haicap/domain-kit';
import type { DepartureRecords } from '../../loaders/departureRecords.ts';
import type { DepartureInput } from '../../rules/departure/DepartureInput.ts';
import { recordedBasis } from './recordedBasis.ts';
import { recordedMonths } from './recordedMonths.ts';
import { recordedProtection } from './recordedProtection.ts';
import { recordedSalary } from './recordedSalary.ts';

/** What the tables have no place for: not known, or, of who leaves, not so. */
const NOT_ON_RECORD = {
  congressMonth: null,
  contractSignedOn: null,
  contractAsCivilServant: false,
  pensionEntitled: null,
  termEndsOn: null,
  leaderFromDistrictOrOldCommune: false,
  secondedTo: null,
  inSpeciallyDifficultArea: false,
  trainingMonths: null,
  courseCost: null,
} as const;

/** Nobody in these posts draws a pension; a commune or village worker may. */
const IN_SERVICE: ReadonlySet<string> = new Set([
  'CADRE',
  'CIVIL_SERVANT',
  'PUBLIC_EMPLOYEE',
  'CONTRACT',
]);

function placedInVillagePost({ departure, assignments }: DepartureRecords): boolean {
  return assignments.some(
    ({ category, validTo }) =>
      category === 'VILLAGE_WORKER' && (validTo === null || validTo > departure.leavingOn),
  );
}

/** A departure as its records tell it, in whatever order they come; what they do not tell is null. */
export function toDepartureInput(records: DepartureRecords): DepartureInput {
  const { departure, person } = records;
  const { category, sector } = departure;
  return {
    ...NOT_ON_RECORD,
    ...recordedMonths(records),
    ...recordedProtection(records),
    category,
    sector,
    basis: recordedBasis(departure),
    kind: departure.kind === 'EARLY_RETIREMENT' ? 'EARLY_RETIREMENT' : 'RESIGNATION',
    sex: person.sex,
    birthDate: person.birthDate,
    birthMonth: monthOf(person.birthDate),
    topAge: sector === 'ARMED_FORCES' ? 'NOT_KNOWN' : null,
    leavingOn: departure.leavingOn,
    arrangementEffectiveOn: departure.arrangementEffectiveOn,
    decisionIssuedOn: departure.decidedOn,
    salary: recordedSalary(records),
    receivesPension: departure.receivesPension ?? (IN_SERVICE.has(category) ? false : null),
    placedInVillagePost: placedInVillagePost(records),
    asksToLeave: departure.requested,
  };
}
