import type { SampleRandom } from '@haicap/domain-kit';
import { type SampleUnit, sampleId } from '@haicap/subgraph-kit';
import type { OrganisationLevel } from '../entities/enums.ts';
import type { DepartureRow, PersonRow, SampleRows } from './rows.ts';

const NOBODY_YET = {
  refusalReason: null,
  appraisedOn: null,
  appraisedReportedOn: null,
  decidedOn: null,
  decidedReportedOn: null,
  refusedOn: null,
  refusedReportedOn: null,
  paidOn: null,
  paidReportedOn: null,
  amount: null,
} as const;

/** Somebody still on staff asks to leave under Decree 154: proposed, appraised or refused. */
export function addOpenDeparture(
  rows: SampleRows,
  random: SampleRandom,
  unit: SampleUnit,
  level: OrganisationLevel,
  holders: readonly (readonly PersonRow[])[],
): void {
  const people = holders.flat();
  const person = people[random.below(people.length)];
  if (!person?.work) return;
  const at = random.share();
  const appraised = { appraisedOn: '2025-10-22', appraisedReportedOn: '2025-10-28' };
  const refused = { refusedOn: '2025-10-24', refusedReportedOn: '2025-10-28' };
  const state: Pick<DepartureRow, 'status'> & Partial<DepartureRow> =
    at < 0.5
      ? { status: 'PROPOSED' }
      : at < 0.8
        ? { status: 'APPRAISED', ...appraised }
        : { status: 'REFUSED', ...refused, refusalReason: 'Chưa bố trí được người thay thế' };
  rows.departures.push({
    id: sampleId(unit.code, 'departure'),
    personId: person.id,
    unitId: unit.id,
    organisationId: person.work.organisationId,
    level,
    category: person.work.category,
    sector: 'CIVIL',
    kind: person.birthDate < '1972' ? 'EARLY_RETIREMENT' : 'RESIGNATION',
    policy: 'DECREE_154',
    arrangementEffectiveOn: null,
    leavingOn: '2026-01-01',
    proposedOn: '2025-10-15',
    proposedReportedOn: '2025-10-28',
    ...NOBODY_YET,
    ...state,
  });
}
