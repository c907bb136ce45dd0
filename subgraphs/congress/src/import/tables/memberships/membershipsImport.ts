import { reportedByToday, reportedOn } from '@haicap/intake/postgres';
import type { CongressImport } from '../../CongressRun.ts';
import { notAfterToday, organisationKnown } from '../../columns/commonRules.ts';
import { membershipsTable } from './membershipsTable.ts';

/** A file of counts of members: each is told by its organisation and day. */
export const membershipsImport: CongressImport = {
  table: membershipsTable,
  types: {
    countedOn: 'date',
    members: 'integer',
    bases: 'integer',
    cells: 'integer',
    reportedOn: 'date',
  },
  resolve: () => `
select s.line, o.id as organisation_id, o.unit_id, s.counted_on, s.members, s.bases, s.cells,
  s.reported_on, s.reported_given
from staged s left join party_organisation o on o.agency_code = s.organisation`,
  rules: [organisationKnown, reportedByToday, ...notAfterToday('countedOn')],
  target: {
    table: 'party_membership',
    key: ['organisation_id', 'counted_on'],
    entity: { name: 'PartyMembership', id: `concat_ws(' ', i.organisation_id, i.counted_on)` },
    partOf: null,
    isSpell: false,
    columns: [
      { column: 'unit_id', as: 'unit' },
      { column: 'members', as: 'members', field: 'members' },
      { column: 'bases', as: 'bases', field: 'bases' },
      { column: 'cells', as: 'cells', field: 'cells' },
      reportedOn(),
    ],
  },
  units: ['unit_id'],
};
