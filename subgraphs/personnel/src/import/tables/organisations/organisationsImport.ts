import { foldDiacritics } from '@haicap/domain-kit';
import { END, reportedOn, unitOn } from '@haicap/intake/postgres';
import type { PersonnelImport } from '../../PersonnelImport.ts';
import { endWithOrganisations } from './endWithOrganisations.ts';
import { organisationRules } from './organisationRules.ts';
import { organisationsTable } from './organisationsTable.ts';

const UNIT_LEVEL = `case when u.id = 'VN' then 'CENTRAL' when length(u.code) = 2 then 'PROVINCE'
  else 'COMMUNE' end`;

/** A file of bodies: each is told by its code. */
export const organisationsImport: PersonnelImport = {
  table: organisationsTable,
  types: {
    name: 'text collate "vi-x-icu"',
    validFrom: 'date',
    validTo: 'date',
    reportedOn: 'date',
    headCountBefore: 'integer',
    headCountAfter: 'integer',
  },
  derivedTypes: { folded_name: 'text' },
  derive: ({ name }) => ({ folded_name: foldDiacritics(String(name)) }),
  resolve: (has) => `
select s.line, coalesce(o.id, gen_random_uuid()::text) as id, s.code as agency_code, s.name,
  s.folded_name, s.kind, u.id as unit_id, o.unit_id as recorded_unit, ${UNIT_LEVEL} as unit_level,
  coalesce(s.level, ${UNIT_LEVEL}) as level, s.parent, above.id as parent_id, s.valid_from,
  ${has('validTo') ? 's.valid_to' : 'o.valid_to'} as valid_to, s.functions, s.legal_basis,
  s.head_count_before, s.head_count_after, s.reported_on, s.reported_given
from staged s
left join organisation o on o.agency_code = s.code
left join organisation above on above.agency_code = s.parent
${unitOn('case when s.valid_to > s.valid_from then least(s.valid_to - 1, s.reported_on) else s.reported_on end')}`,
  rules: organisationRules,
  settle: [
    `update incoming i set parent_id = j.id from incoming j
     where i.parent_id is null and j.agency_code = i.parent`,
  ],
  target: {
    table: 'organisation',
    key: ['id'],
    entity: { name: 'Organisation', id: 'i.id' },
    partOf: null,
    isSpell: false,
    columns: [
      { column: 'agency_code', as: 'agencyCode' },
      { column: 'unit_id', as: 'unit' },
      { column: 'name', as: 'name', field: 'name' },
      { column: 'folded_name', as: 'name', field: 'name' },
      { column: 'kind', as: 'kind', field: 'kind' },
      { column: 'level', as: 'level', field: 'level' },
      { column: 'parent_id', as: 'parent', field: 'parent' },
      { column: 'valid_from', as: 'validFrom', field: 'validFrom' },
      ...END,
      { column: 'functions', as: 'functions', field: 'functions' },
      { column: 'legal_basis', as: 'legalBasis', field: 'legalBasis' },
      { column: 'head_count_before', as: 'headCountBefore', field: 'headCountBefore' },
      { column: 'head_count_after', as: 'headCountAfter', field: 'headCountAfter' },
      reportedOn(),
    ],
  },
  units: ['unit_id'],
  organisations: [],
  also: endWithOrganisations,
};
