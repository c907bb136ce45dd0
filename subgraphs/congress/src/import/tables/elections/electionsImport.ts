import {
  type RowRule,
  reportedByToday,
  reportedOn,
  unitKnown,
  unitOn,
} from '@haicap/intake/postgres';
import type { CongressImport } from '../../CongressRun.ts';
import { partsOf } from '../../columns/commonRules.ts';
import { electionsTable } from './electionsTable.ts';

/** Counts with their columns, as the table has them. */
const COUNTS = [
  ['seats', 'seats'],
  ['electoralUnits', 'electoral_units'],
  ['firstConsultation', 'first_consultation'],
  ['secondConsultation', 'second_consultation'],
  ['thirdConsultation', 'third_consultation'],
  ['candidates', 'candidates'],
  ['women', 'women'],
  ['young', 'young'],
  ['ethnicMinorities', 'ethnic_minorities'],
  ['selfNominated', 'self_nominated'],
  ['voters', 'voters'],
  ['pollingAreas', 'polling_areas'],
] as const;

const OF_CANDIDATES = ['women', 'young', 'ethnicMinorities', 'selfNominated'] as const;

const atLeastOne = (field: string, column: string): RowRule => ({
  field,
  reason: 'OUT_OF_RANGE',
  expected: { vi: 'từ 1 trở lên, hoặc để trống', en: '1 or more, or nothing' },
  when: `i.${column} = 0`,
});

/** A file of elections: each is told by its unit, day and body. */
export const electionsImport: CongressImport = {
  table: electionsTable,
  types: {
    electionDay: 'date',
    reportedOn: 'date',
    ...Object.fromEntries(COUNTS.map(([field]) => [field, 'integer'])),
  },
  resolve: () => `
select s.line, u.id as unit_id, length(u.code) as unit_digits, s.election_day, s.body,
  ${COUNTS.map(([, column]) => `s.${column}`).join(', ')}, s.reported_on, s.reported_given
from staged s ${unitOn('s.reported_on')}`,
  rules: [
    unitKnown,
    reportedByToday,
    {
      field: 'electionDay',
      reason: 'OUT_OF_RANGE',
      expected: { vi: 'ngày Chủ nhật', en: 'a Sunday' },
      when: 'extract(isodow from i.election_day) <> 7',
    },
    {
      field: 'body',
      reason: 'CONTRADICTS_COLUMN',
      expected: {
        vi: 'cơ quan bầu ở đơn vị: Quốc hội, HĐND cấp tỉnh ở tỉnh; HĐND cấp xã ở xã',
        en: 'a body that is elected in the unit: the Assembly and provincial councils in provinces, communes’ in communes',
      },
      when: `i.unit_id is not null and (i.unit_id = 'VN'
        or (i.body = 'COMMUNE_COUNCIL') <> (i.unit_digits > 2))`,
    },
    atLeastOne('seats', 'seats'),
    atLeastOne('electoralUnits', 'electoral_units'),
    ...partsOf('candidates', 'số người ứng cử', 'candidates', ...OF_CANDIDATES),
  ],
  target: {
    table: 'election_preparation',
    key: ['unit_id', 'election_day', 'body'],
    entity: {
      name: 'ElectionPreparation',
      id: `concat_ws(' ', i.unit_id, i.election_day, i.body)`,
    },
    partOf: null,
    isSpell: false,
    columns: [...COUNTS.map(([field, column]) => ({ column, as: field, field })), reportedOn()],
  },
  units: ['unit_id'],
};
