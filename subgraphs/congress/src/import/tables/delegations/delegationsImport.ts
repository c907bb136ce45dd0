import { reportedByToday, reportedOn } from '@haicap/intake/postgres';
import type { CongressImport } from '../../CongressRun.ts';
import { CONGRESS_OF, congressKnown, notAfterToday, partsOf } from '../../columns/commonRules.ts';
import { delegationsTable } from './delegationsTable.ts';

/** A file of delegations: each is told by its organisation, term and how it was chosen. */
export const delegationsImport: CongressImport = {
  table: delegationsTable,
  types: { delegates: 'integer', women: 'integer', decidedOn: 'date', reportedOn: 'date' },
  resolve: () => `
select s.line, c.id as congress_id, c.unit_id, c.delegation_choice, s.choice, s.delegates, s.women,
  s.decided_on, s.reported_on, s.reported_given
from staged s ${CONGRESS_OF}`,
  rules: [
    congressKnown,
    reportedByToday,
    ...notAfterToday('decidedOn'),
    ...partsOf('delegates', 'số đại biểu', 'delegates', 'women'),
    {
      field: 'choice',
      reason: 'CONTRADICTS_RECORD',
      expected: {
        vi: 'hình thức theo nội dung đại hội: 2 nội dung thì chỉ định, 3 và 4 nội dung thì bầu',
        en: 'what the contents of the congress say: appointed with two, elected with three and four',
      },
      when: `i.congress_id is not null and i.choice <> 'EX_OFFICIO'
        and i.choice is distinct from i.delegation_choice`,
    },
  ],
  target: {
    table: 'delegation',
    key: ['congress_id', 'choice'],
    entity: { name: 'Delegation', id: `concat_ws(' ', i.congress_id, i.choice)` },
    partOf: null,
    isSpell: false,
    columns: [
      { column: 'unit_id', as: 'unit' },
      { column: 'delegates', as: 'delegates', field: 'delegates' },
      { column: 'women', as: 'women', field: 'women' },
      { column: 'decided_on', as: 'decidedOn', field: 'decidedOn' },
      reportedOn(),
    ],
  },
  units: ['unit_id'],
};
