import { endOf, endsAfterItBegins, reportedByToday, reportedOn } from '@haicap/intake/postgres';
import { organisationKnown, withinOrganisation } from '../../columns/commonRules.ts';
import type { PersonnelImport } from '../../PersonnelImport.ts';
import { postsTable } from './postsTable.ts';

/** A file of posts: each is told by its body, title, category, field and first day. */
export const postsImport: PersonnelImport = {
  table: postsTable,
  types: {
    isHead: 'boolean',
    requiredSpeciality: 'boolean',
    fillBy: 'date',
    validFrom: 'date',
    validTo: 'date',
    reportedOn: 'date',
  },
  resolve: (has) => `
select distinct on (s.line) s.line, coalesce(t.id, gen_random_uuid()::text) as id,
  o.id as organisation_id, o.unit_id, o.valid_from as organisation_from,
  o.valid_to as organisation_to, s.title, s.category, s.speciality,
  coalesce(s.is_head, false) as is_head, s.required_qualification,
  coalesce(s.required_speciality, true) as required_speciality, s.fill_by, s.valid_from,
  coalesce(${has('validTo') ? 's' : 't'}.valid_to, ${endOf('o.valid_to')}) as valid_to,
  s.reported_on, s.reported_given
from staged s
left join organisation o on o.agency_code = s.organisation
left join post t on t.organisation_id = o.id and t.title = s.title and t.category = s.category
  and t.speciality = s.speciality and t.valid_from = s.valid_from
order by s.line, t.id`,
  rules: [
    organisationKnown,
    reportedByToday,
    endsAfterItBegins,
    ...withinOrganisation,
    {
      field: 'fillBy',
      reason: 'CONTRADICTS_COLUMN',
      expected: { vi: 'ngày không trước ngày bắt đầu', en: 'a day not before the first one' },
      when: 'i.fill_by < i.valid_from',
    },
  ],
  target: {
    table: 'post',
    key: ['id'],
    entity: { name: 'Post', id: 'i.id' },
    partOf: null,
    isSpell: false,
    columns: [
      { column: 'organisation_id', as: 'organisation' },
      { column: 'unit_id', as: 'unit' },
      { column: 'title', as: 'title' },
      { column: 'category', as: 'category' },
      { column: 'speciality', as: 'speciality' },
      { column: 'is_head', as: 'isHead', field: 'isHead' },
      { column: 'required_speciality', as: 'requiredSpeciality', field: 'requiredSpeciality' },
      {
        column: 'required_qualification',
        as: 'requiredQualification',
        field: 'requiredQualification',
      },
      { column: 'fill_by', as: 'fillBy', field: 'fillBy' },
      { column: 'valid_from', as: 'validFrom' },
      { column: 'valid_to', as: 'validTo', field: 'validTo' },
      reportedOn(),
    ],
  },
  units: ['unit_id'],
  organisations: [],
};
