import type { DepartureRecords } from '../../loaders/departureRecords.ts';
import type { DepartureInput } from '../../rules/departure/DepartureInput.ts';
import { isInForce } from './isInForce.ts';

type Protection = Pick<
  DepartureInput,
  | 'pregnantOrOnMaternityLeave'
  | 'raisesChildUnder36Months'
  | 'underDisciplinaryReview'
  | 'underProsecution'
  | 'underInspection'
>;

/** What stands against letting the person go on the leaving day; null where it may not be seen. */
export function recordedProtection(records: DepartureRecords): Protection {
  const { departure, protections, proceedings } = records;
  const protectedBy = protections?.filter((spell) => isInForce(spell, departure.leavingOn));
  const under = proceedings?.filter((spell) => isInForce(spell, departure.leavingOn));
  return {
    pregnantOrOnMaternityLeave: protectedBy?.some(({ reason }) => reason !== 'SMALL_CHILD') ?? null,
    raisesChildUnder36Months: protectedBy?.some(({ reason }) => reason === 'SMALL_CHILD') ?? null,
    underDisciplinaryReview: under?.some(({ reason }) => reason === 'DISCIPLINE') ?? null,
    underProsecution: under?.some(({ reason }) => reason === 'PROSECUTION') ?? null,
    underInspection: under?.some(({ reason }) => reason === 'INSPECTION') ?? null,
  };
}
