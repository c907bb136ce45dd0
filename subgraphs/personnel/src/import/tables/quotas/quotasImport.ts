import {
  END,
  endOf,
  endsAfterItBegins,
  overlapLines,
  reportedByToday,
  reportedOn,
} from '@haicap/intake/postgres';
import { organisationKnown, withinOrganisation } from '../../columns/commonRules.ts';
import type { PersonnelImport } from '../../PersonnelImport.ts';
import { quotasTable } from './quotasTable.ts';

const CELL = ['organisation_id', 'category', 'speciality'] as const;
const KEY = [...CELL, 'valid_from'] as const;

/** A file of quotas: each is told by its body, category, field and first day. */
export const quotasImport: PersonnelImport = {
  table: quotasTable,
  types: { headcount: 'integer', validFrom: 'date', validTo: 'date', reportedOn: 'date' },
  resolve: (has) => `
select s.line, o.id as organisation_id, o.unit_id, o.valid_from as organisation_from,
  o.valid_to as organisation_to, s.category, s.speciality, s.headcount, s.valid_from,
  coalesce(${has('validTo') ? 's' : 't'}.valid_to, ${endOf('o.valid_to')}) as valid_to, s.decision,
  s.reported_on, s.reported_given
from staged s
left join organisation o on o.agency_code = s.organisation
left join quota t on t.organisation_id = o.id and t.category = s.category
  and t.speciality = s.speciality and t.valid_from = s.valid_from`,
  rules: [
    organisationKnown,
    reportedByToday,
    endsAfterItBegins,
    ...withinOrganisation,
    {
      field: 'validFrom',
      reason: 'CONTRADICTS_RECORD',
      expected: {
        vi: 'thời gian không trùng với chỉ tiêu khác của cùng cơ quan, nhóm và chuyên môn',
        en: 'a time that does not overlap another quota of the same body, category and field',
      },
      lines: overlapLines('quota', CELL, KEY),
    },
  ],
  target: {
    table: 'quota',
    key: KEY,
    entity: {
      name: 'StaffQuota',
      id: `concat_ws(' ', i.organisation_id, i.category, i.speciality, i.valid_from)`,
    },
    partOf: null,
    isSpell: true,
    columns: [
      { column: 'unit_id', as: 'unit' },
      { column: 'headcount', as: 'headcount', field: 'headcount' },
      ...END,
      { column: 'decision', as: 'decision', field: 'decision' },
      reportedOn(),
    ],
  },
  units: ['unit_id'],
  organisations: ['organisation_id'],
};
