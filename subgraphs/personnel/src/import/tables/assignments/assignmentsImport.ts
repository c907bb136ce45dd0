import { END, endOf, reportedOn } from '@haicap/intake/postgres';
import type { PersonnelImport } from '../../PersonnelImport.ts';
import { assignmentRules } from './assignmentRules.ts';
import { assignmentsTable } from './assignmentsTable.ts';

/** The one post of the body with the title on the first day. */
const POST = `(
  select min(v.id) from post v
  where v.organisation_id = o.id and v.title = s.title and v.valid_from <= s.valid_from
    and (v.valid_to is null or v.valid_to > s.valid_from)
  having count(*) = 1)`;

/** Why an assignment is over where the file does not say it. */
const REASON = `case when i.valid_to is null then null
  when i.was_open and i.valid_to = i.left_on then 'LEFT'
  when i.was_open then 'DISSOLVED' else 'ENDED' end`;

const OPTIONAL = [
  ['title', 'title'],
  ['expected_end', 'expectedEnd'],
  ['decision', 'decision'],
] as const;

/** A file of assignments: each is told by the person, the body and the first day. */
export const assignmentsImport: PersonnelImport = {
  table: assignmentsTable,
  types: { validFrom: 'date', validTo: 'date', expectedEnd: 'date', reportedOn: 'date' },
  resolve: (has) => `
select distinct on (s.line) s.line, coalesce(t.id, gen_random_uuid()::text) as id,
  p.id as person_id, p.unit_id as person_unit, p.birth_date, p.left_on, o.id as organisation_id,
  o.unit_id, o.valid_from as organisation_from, o.valid_to as organisation_to,
  ${has('fromOrganisation') ? 's.from_organisation' : 't.from_organisation_id'} as sender,
  ${has('fromOrganisation') ? 'f.id' : 't.from_organisation_id'} as from_organisation_id,
  f.unit_id as sender_unit,
  ${POST} as post_id, coalesce(s.kind, ${has('kind') ? '' : 't.kind, '}'PERMANENT') as kind,
  s.category, coalesce(s.speciality, ${has('speciality') ? '' : 't.speciality, '}'GENERAL') as speciality,
  s.title, s.valid_from, ${has('validTo') ? 's' : 't'}.valid_to is null as was_open,
  coalesce(${has('validTo') ? 's' : 't'}.valid_to, ${endOf('least(o.valid_to, p.left_on)')}) as valid_to,
  s.expected_end, s.end_reason as given_reason, s.decision, s.reported_on, s.reported_given
from staged s
left join person p on p.agency_person_code = s.person
left join organisation o on o.agency_code = s.organisation
left join organisation f on f.agency_code = s.from_organisation
left join assignment t on t.person_id = p.id and t.organisation_id = o.id
  and t.valid_from = s.valid_from
order by s.line, t.kind = coalesce(s.kind, 'PERMANENT') desc, t.id`,
  rules: assignmentRules,
  target: {
    table: 'assignment',
    key: ['id'],
    entity: { name: 'Assignment', id: 'i.id' },
    partOf: null,
    isSpell: true,
    columns: [
      { column: 'person_id', as: 'person' },
      { column: 'organisation_id', as: 'organisation' },
      { column: 'unit_id', as: 'unit' },
      { column: 'valid_from', as: 'validFrom' },
      { column: 'kind', as: 'kind', field: null },
      { column: 'category', as: 'category', field: 'category' },
      { column: 'speciality', as: 'speciality', field: null },
      {
        column: 'post_id',
        as: 'post',
        field: 'title',
        insert: 'i.post_id',
        // What a command has tied to a post stays so while the title does.
        update: `coalesce(i.post_id,
          case when t.title is not distinct from i.title then t.post_id end)`,
      },
      { column: 'from_organisation_id', as: 'fromOrganisation', field: null },
      ...OPTIONAL.map(([column, as]) => ({ column, as, field: as })),
      ...END,
      {
        column: 'end_reason',
        as: 'endReason',
        field: 'validTo',
        insert: `coalesce(i.given_reason, ${REASON})`,
        update: `coalesce(i.given_reason,
          case when t.valid_to is not distinct from i.valid_to then t.end_reason end, ${REASON})`,
      },
      reportedOn(),
    ],
  },
  units: ['unit_id', 'person_unit', 'sender_unit'],
  organisations: ['organisation_id'],
};
