import type { CopyValue, Stage } from '@haicap/subgraph-kit';
import type { PersonRow, SampleRows } from './rows.ts';

const COLUMNS = {
  id: 'text',
  unit_id: 'text',
  name: 'text',
  given_name: 'text',
  folded_name: 'text',
  birth_date: 'date',
  sex: 'text',
  qualification: 'text',
  specialities: 'text[]',
  digital_skills: 'text',
  left_on: 'date',
  reported_on: 'date',
  organisation_id: 'text',
  post_id: 'text',
  category: 'text',
  speciality: 'text',
  ended_on: 'date',
  coefficient: 'numeric',
  leadership: 'numeric',
  insured_from: 'text',
  ratings: 'text',
  ethnicity: 'text',
  party_joined_on: 'date',
  protection: 'text',
  proceeding: 'text',
};

const OWN = `id, unit_id, name, given_name, folded_name, birth_date, sex, qualification, specialities,
  digital_skills, left_on, reported_on`;

type Fields = Readonly<Record<string, CopyValue | undefined>>;

/** A field of the person or, of somebody on staff, of the work. */
function cellOf(row: object, field: string): CopyValue | undefined {
  const { work, specialities } = row as PersonRow;
  if (field === 'specialities') return `{${specialities.join(',')}}`;
  const own = (row as unknown as Fields)[field];
  return own === undefined && work ? (work as unknown as Fields)[field] : own;
}

/** People with all that is recorded of them, copied once and shared out to their tables from there. */
export const people: Stage<SampleRows> = {
  name: 'sample_person',
  of: (rows: SampleRows) => rows.people,
  columns: COLUMNS,
  cellOf,
  writes: [
    `insert into person (${OWN}, provenance) select ${OWN}, 'SAMPLE' from sample_person`,
    `insert into assignment (id, person_id, organisation_id, unit_id, post_id, kind, category,
       speciality, valid_from, valid_to, end_reason, end_reported_on, reported_on, provenance)
     select id || '-post', id, organisation_id, unit_id, post_id, 'PERMANENT', category, speciality,
       '2025-07-01', ended_on, case when ended_on is not null then 'DISSOLVED' end,
       case when ended_on is not null then date '2025-10-14' end, reported_on, 'SAMPLE'
     from sample_person where organisation_id is not null`,
    `insert into person_rating (person_id, unit_id, year, grade, reported_on)
     select id, unit_id, 2025 - back,
       case substr(ratings, back, 1) when 'E' then 'EXCELLENT' when 'G' then 'GOOD'
         when 'C' then 'COMPLETED' else 'NOT_COMPLETED' end,
       make_date(2025 - back, 12, 31)
     from sample_person, generate_series(1, 3) back where ratings is not null`,
    `insert into pay (person_id, unit_id, component, measure, value, valid_from, reported_on)
     select id, unit_id, component, measure, value, '2025-07-01', p.reported_on
     from sample_person p
     cross join lateral (values ('SALARY', 'COEFFICIENT', coefficient),
       ('LEADERSHIP', 'COEFFICIENT', leadership),
       ('PUBLIC_SERVICE', 'PERCENT', case when category in ('CADRE', 'CIVIL_SERVANT') then 25 end)
     ) as c(component, measure, value)
     where value is not null`,
    `insert into insurance_period (person_id, unit_id, from_month, to_month, reported_on)
     select id, unit_id, insured_from, '2025-10', '2025-10-31'
     from sample_person where insured_from is not null`,
    `insert into person_ethnicity (person_id, unit_id, ethnicity)
     select id, unit_id, ethnicity from sample_person where ethnicity is not null`,
    `insert into person_party (person_id, unit_id, joined_on)
     select id, unit_id, party_joined_on from sample_person where party_joined_on is not null`,
    `insert into person_protection (person_id, unit_id, reason, valid_from, reported_on)
     select id, unit_id, protection, '2025-06-01', '2025-07-15'
     from sample_person where protection is not null`,
    `insert into person_discipline (person_id, unit_id, reason, valid_from, reported_on)
     select id, unit_id, proceeding, '2025-08-15', '2025-09-05'
     from sample_person where proceeding is not null`,
    `insert into change_log (entity, entity_id, operation, fields)
     select 'Person', id, 'CREATED', '{unitId,name,birthDate,sex,qualification,specialities}'
     from sample_person`,
  ],
};
