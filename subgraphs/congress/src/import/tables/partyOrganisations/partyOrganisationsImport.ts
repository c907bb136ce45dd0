import { foldDiacritics } from '@haicap/domain-kit';
import { END, reportedOn, unitOn } from '@haicap/intake/postgres';
import type { CongressImport } from '../../CongressRun.ts';
import { partyOrganisationRules } from './partyOrganisationRules.ts';
import { partyOrganisationsTable } from './partyOrganisationsTable.ts';

const UNIT_LEVEL = `case when u.id = 'VN' then 'CENTRAL' when length(u.code) = 2 then 'PROVINCE'
  else 'COMMUNE' end`;

/** A file of party organisations: each is told by its code. */
export const partyOrganisationsImport: CongressImport = {
  table: partyOrganisationsTable,
  types: {
    name: 'text collate "vi-x-icu"',
    merged: 'boolean',
    validFrom: 'date',
    validTo: 'date',
    reportedOn: 'date',
  },
  derivedTypes: { folded_name: 'text' },
  derive: ({ name }) => ({ folded_name: foldDiacritics(String(name)) }),
  resolve: (has) => `
select s.line, coalesce(o.id, gen_random_uuid()::text) as id, s.code as agency_code, s.name,
  s.folded_name, s.level, o.level as recorded_level, u.id as unit_id, o.unit_id as recorded_unit,
  ${UNIT_LEVEL} as unit_level, s.parent, above.id as parent_id,
  coalesce(s.merged, false) as merged, s.valid_from,
  ${has('validTo') ? 's.valid_to' : 'o.valid_to'} as valid_to, 'IMPORTED'::text as provenance,
  s.reported_on, s.reported_given
from staged s
left join party_organisation o on o.agency_code = s.code
left join party_organisation above on above.agency_code = s.parent
${unitOn('case when s.valid_to > s.valid_from then least(s.valid_to - 1, s.reported_on) else s.reported_on end')}`,
  rules: partyOrganisationRules,
  settle: [
    `update incoming i set parent_id = j.id from incoming j
     where i.parent_id is null and j.agency_code = i.parent`,
  ],
  target: {
    table: 'party_organisation',
    key: ['id'],
    entity: { name: 'PartyOrganisation', id: 'i.id' },
    partOf: null,
    isSpell: true,
    columns: [
      { column: 'agency_code', as: 'agencyCode' },
      { column: 'unit_id', as: 'unit' },
      { column: 'level', as: 'level' },
      { column: 'name', as: 'name', field: 'name' },
      { column: 'folded_name', as: 'name', field: 'name' },
      { column: 'parent_id', as: 'parent', field: 'parent' },
      { column: 'merged', as: 'merged', field: 'merged' },
      { column: 'valid_from', as: 'validFrom', field: 'validFrom' },
      ...END,
      reportedOn(),
    ],
  },
  units: ['unit_id'],
};
