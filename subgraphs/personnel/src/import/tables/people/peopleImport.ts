import { foldDiacritics } from '@haicap/domain-kit';
import { reportedOn, unitOn } from '@haicap/intake/postgres';
import type { PersonnelImport } from '../../PersonnelImport.ts';
import { hexBytes } from './hexBytes.ts';
import { peopleRules } from './peopleRules.ts';
import { peopleTable } from './peopleTable.ts';
import { PERSON_KINDS, writePersonKinds } from './personKinds.ts';

/** A file of people: each is told by the agency's code, or without one by the personal identifier. */
export const peopleImport: PersonnelImport = {
  table: peopleTable,
  types: {
    name: 'text collate "vi-x-icu"',
    birthDate: 'date',
    specialities: 'text[]',
    partyMember: 'boolean',
    partyJoinedOn: 'date',
    leftOn: 'date',
    reportedOn: 'date',
  },
  derivedTypes: { folded_name: 'text', given_name: 'text collate "vi-x-icu"', lookup: 'bytea' },
  derive({ name, identifier }, { vault }) {
    const whole = String(name);
    return {
      folded_name: foldDiacritics(whole),
      given_name: whole.slice(whole.lastIndexOf(' ') + 1),
      lookup: identifier === null ? null : hexBytes(vault.lookup(String(identifier))),
    };
  },
  // The number itself stands nowhere but in its cipher.
  hidden: ['identifier'],
  tables: [
    'create temporary table people_seen (id text primary key) on commit drop',
    `create temporary table sealed (person_id text, unit_id text, cipher bytea, key_id text,
       lookup bytea) on commit drop`,
  ],
  resolve: () => `
select s.line, coalesce(p.id, q.id, gen_random_uuid()::text) as id, p.id as by_code,
  q.id as by_lookup, q.agency_person_code as code_by_lookup, a.id as by_subject,
  s.code, s.code as agency_person_code, s.lookup, s.name, s.given_name, s.folded_name,
  s.birth_date, s.sex, u.id as unit_id, s.qualification,
  coalesce(s.specialities, '{}') as specialities, s.digital_skills, s.ethnicity,
  coalesce(s.party_member, s.party_joined_on is not null or null) as party_member,
  s.party_joined_on, s.subject, s.left_on, s.reported_on, s.reported_given
from staged s
left join person p on p.agency_person_code = s.code
left join person_identifier pi on pi.lookup = s.lookup
left join person q on q.id = pi.person_id
left join person a on a.subject = s.subject
${unitOn('case when s.left_on > s.birth_date then least(s.left_on - 1, s.reported_on) else s.reported_on end')}`,
  rules: peopleRules,
  target: {
    table: 'person',
    key: ['id'],
    entity: { name: 'Person', id: 'i.id' },
    partOf: null,
    isSpell: false,
    columns: [
      { column: 'unit_id', as: 'unit', field: 'unit' },
      { column: 'name', as: 'name', field: 'name' },
      { column: 'given_name', as: 'name', field: 'name' },
      { column: 'folded_name', as: 'name', field: 'name' },
      { column: 'birth_date', as: 'birthDate', field: 'birthDate' },
      { column: 'sex', as: 'sex', field: 'sex' },
      { column: 'qualification', as: 'qualification', field: 'qualification' },
      { column: 'specialities', as: 'specialities', field: 'specialities' },
      { column: 'digital_skills', as: 'digitalSkills', field: 'digitalSkills' },
      ...(['subject', 'agency_person_code', 'left_on'] as const).map((column) => ({
        column,
        as: { subject: 'subject', agency_person_code: 'agencyPersonCode', left_on: 'leftOn' }[
          column
        ],
        field: null,
        insert: `i.${column}`,
        update: `coalesce(i.${column}, t.${column})`,
      })),
      reportedOn(),
    ],
    beside: PERSON_KINDS,
  },
  units: ['unit_id'],
  organisations: [],
  also: writePersonKinds,
};
