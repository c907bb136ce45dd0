import type { CalendarDay } from '@haicap/domain-kit';
import type { PoolClient } from 'pg';
import type { StaffCategory } from '../../entities/enums.ts';

/** That somebody is sent to another body for a time (biệt phái). */
export interface Secondment {
  readonly id: string;
  readonly personId: string;
  readonly fromOrganisationId: string;
  readonly toOrganisationId: string;
  readonly category: StaffCategory;
  readonly speciality: string;
  readonly startsOn: CalendarDay;
  readonly expectedEnd: CalendarDay;
  readonly needId: string | null;
  readonly decision: string;
  readonly reportedOn: CalendarDay;
}

// What is written of a person who was made up for trying out is a sample too.
const INSERT = `
insert into assignment (id, person_id, organisation_id, unit_id, kind, category, speciality,
  valid_from, expected_end, from_organisation_id, need_id, decision, reported_on, provenance)
select $1, p.id, o.id, o.unit_id, 'SECONDED', $4, $5, $6, $7, $8, $9, $10, $11,
  case p.provenance when 'SAMPLE' then 'SAMPLE' else 'OFFICIAL' end
from person p, organisation o where p.id = $2 and o.id = $3`;

// All rows about a person go where the person goes; the guard follows.
const MOVE = `
update person p set unit_id = o.unit_id, version = p.version + 1
from organisation o where p.id = $1 and o.id = $2`;

/**
 * Writes a secondment and makes the person one of the receiving unit. How many were sent to meet a
 * need is counted by a trigger. Throws where the writer does not see the person.
 */
export async function insertSecondment(client: PoolClient, row: Secondment): Promise<void> {
  const inserted = await client.query(INSERT, [
    row.id,
    row.personId,
    row.toOrganisationId,
    row.category,
    row.speciality,
    row.startsOn,
    row.expectedEnd,
    row.fromOrganisationId,
    row.needId,
    row.decision,
    row.reportedOn,
  ]);
  const moved = await client.query(MOVE, [row.personId, row.toOrganisationId]);
  if (inserted.rowCount !== 1 || moved.rowCount !== 1) {
    throw new Error('Somebody who is to be sent is not there.');
  }
}
