import { reportedOn } from '@haicap/intake/postgres';
import type { Policies } from '../../../rules/policies/Policies.ts';
import type { CongressImport } from '../../CongressRun.ts';
import { CONGRESS_OF } from '../../columns/commonRules.ts';
import { dueValues } from '../congresses/termsSql.ts';
import { documentRules } from './documentRules.ts';
import { documentsTable } from './documentsTable.ts';

const STEPS = ['drafting', 'consulted', 'appraised', 'approved', 'adopted'] as const;

/**
 * A file of documents: the two reports are told by their organisation, term and kind, others by their
 * titles as well. A secret one is none of its rows: it was refused when it was read.
 */
export const documentsImport = (policies: Policies): CongressImport => ({
  table: documentsTable,
  types: {
    dueOn: 'date',
    reportedOn: 'date',
    ...Object.fromEntries(STEPS.map((step) => [`${step}On`, 'date'])),
  },
  resolve: (has) => `
select distinct on (s.line) s.line, coalesce(t.id, gen_random_uuid()::text) as id, c.id as congress_id,
  c.unit_id, s.kind, s.title,
  coalesce(s.due_on, t.due_on, case when c.latest_on is not null then d.documents::date end) as due_on,
  ${STEPS.map((step) => `${has(`${step}On`) ? 's' : 't'}.${step}_on`).join(', ')},
  s.reported_on, s.reported_given
from staged s ${CONGRESS_OF}
left join congress_document t on t.congress_id = c.id and t.kind = s.kind
  and (s.kind <> 'OTHER' or t.title = s.title)
left join (${dueValues(policies)}) d(level, documents, plan) on d.level = c.level
order by s.line, t.title is distinct from s.title, t.id`,
  rules: documentRules,
  target: {
    table: 'congress_document',
    key: ['id'],
    entity: { name: 'CongressDocument', id: 'i.id' },
    partOf: null,
    isSpell: false,
    columns: [
      { column: 'congress_id', as: 'congress' },
      { column: 'unit_id', as: 'unit' },
      { column: 'kind', as: 'kind' },
      { column: 'title', as: 'title', field: 'title' },
      { column: 'due_on', as: 'dueOn', field: 'dueOn' },
      ...STEPS.map((step) => ({ column: `${step}_on`, as: `${step}On`, field: `${step}On` })),
      reportedOn(),
    ],
  },
  units: ['unit_id'],
});
