import { reportedByToday, reportedOn } from '@haicap/intake/postgres';
import type { CongressImport } from '../../CongressRun.ts';
import { CONGRESS_OF, congressKnown, notAfterToday, partsOf } from '../../columns/commonRules.ts';
import { committeeResultsTable } from './committeeResultsTable.ts';

/** Counts with their columns, as the table has them. */
const COUNTS = [
  ['members', 'members'],
  ['standing', 'standing'],
  ['inspection', 'inspection'],
  ['secretaries', 'secretaries'],
  ['deputies', 'deputies'],
  ['inspectionChairs', 'inspection_chairs'],
  ['women', 'women'],
  ['womenInStanding', 'women_in_standing'],
  ['young', 'young'],
  ['scienceTechnology', 'science_technology'],
  ['ethnicMinorities', 'ethnic_minorities'],
  ['newMembers', 'new_members'],
  ['ageSum', 'age_sum'],
  ['delegates', 'delegates'],
] as const;

const OF_MEMBERS = [
  ...['standing', 'women', 'young', 'scienceTechnology', 'ethnicMinorities', 'newMembers'],
] as const;

/** A file of committees in numbers: each is told by its organisation and term. */
export const committeeResultsImport: CongressImport = {
  table: committeeResultsTable,
  types: {
    decidedOn: 'date',
    secretaryLocal: 'boolean',
    reportedOn: 'date',
    ...Object.fromEntries(COUNTS.map(([field]) => [field, 'integer'])),
  },
  resolve: () => `
select s.line, c.id as congress_id, c.unit_id, s.decided_on,
  ${COUNTS.map(([, column]) => `s.${column}`).join(', ')}, s.secretary_local, s.reported_on,
  s.reported_given
from staged s ${CONGRESS_OF}`,
  rules: [
    congressKnown,
    reportedByToday,
    ...notAfterToday('decidedOn'),
    ...partsOf('members', 'số ủy viên ban chấp hành', 'members', ...OF_MEMBERS),
    ...partsOf('standing', 'số ủy viên ban thường vụ', 'standing members', 'womenInStanding'),
    {
      field: 'ageSum',
      reason: 'CONTRADICTS_COLUMN',
      expected: {
        vi: 'tổng số tuổi của các ủy viên, mỗi người từ 18 đến 100',
        en: 'the sum of the ages of the members, each from 18 to 100',
      },
      when: 'i.age_sum < 18 * i.members or i.age_sum > 100 * i.members',
    },
  ],
  target: {
    table: 'committee_result',
    key: ['congress_id'],
    entity: { name: 'CommitteeResult', id: 'i.congress_id' },
    partOf: null,
    isSpell: false,
    columns: [
      { column: 'unit_id', as: 'unit' },
      { column: 'decided_on', as: 'decidedOn', field: 'decidedOn' },
      ...COUNTS.map(([field, column]) => ({ column, as: field, field })),
      { column: 'secretary_local', as: 'secretaryLocal', field: 'secretaryLocal' },
      reportedOn(),
    ],
  },
  units: ['unit_id'],
};
