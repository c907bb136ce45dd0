import type { CalendarDay } from '@haicap/domain-kit';
import type { PeopleReader } from '@haicap/subgraph-kit';
import type { Candidate } from '../rules/reinforcement/choosePeople.ts';

// Whether somebody may be moved rests on what the viewer need not see: it is asked of the database
// for all at once, and answered yes or no.
const SELECT = `
with present as materialized (
  select p.id, p.version, a.organisation_id, a.category, a.speciality,
    personnel_rank(p.qualification) as rank, a.speciality = any (p.specialities) as trained
  from unnest($1::text[], $2::text[], $3::text[]) as c(organisation_id, category, speciality)
  join assignment a on a.organisation_id = c.organisation_id and a.category = c.category
    and a.speciality = c.speciality and a.kind = 'PERMANENT'
    and a.valid_from <= $4 and (a.valid_to is null or a.valid_to > $4)
  join person p on p.id = a.person_id
)
select p.id as "personId", p.version, p.organisation_id as "organisationId", p.category,
  p.speciality, p.rank, p.trained
from personnel_movable(array(select id from present), $4::date) as movable(id)
join present p on p.id = movable.id`;

/** A cell of a body's staff. */
export interface StaffCell {
  readonly organisationId: string;
  readonly category: string;
  readonly speciality: string;
}

/** Who of cells may be moved on a day, of those whom the viewer sees; on record. */
export function readCandidates(
  people: PeopleReader,
  cells: readonly StaffCell[],
  day: CalendarDay,
): Promise<readonly Candidate[]> {
  return people.read<Candidate>({
    sql: SELECT,
    values: [
      cells.map(({ organisationId }) => organisationId),
      cells.map(({ category }) => category),
      cells.map(({ speciality }) => speciality),
      day,
    ],
    fields: ['qualification', 'specialities', 'assignments', 'mayMove'],
    personOf: ({ personId }) => personId,
  });
}
