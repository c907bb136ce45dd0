import { reportedByToday } from '@haicap/intake/postgres';
import type { Policies } from '../../../rules/policies/Policies.ts';
import type { CongressImport } from '../../CongressRun.ts';
import { CONGRESS_OF, congressKnown, notAfterToday } from '../../columns/commonRules.ts';
import { milestoneValues } from '../congresses/termsSql.ts';
import { milestonesTable } from './milestonesTable.ts';

/** A file of steps: each is told by its organisation, term and code. */
export const milestonesImport = (policies: Policies): CongressImport => ({
  table: milestonesTable,
  types: { dueOn: 'date', doneOn: 'date', reportedOn: 'date' },
  resolve: (has) => `
select s.line, c.id as congress_id, c.unit_id, c.level, c.latest_on, s.code,
  coalesce(s.due_on, t.due_on, case when c.latest_on is not null then m.due_on::date end) as due_on,
  ${has('doneOn') ? 's' : 't'}.done_on, s.evidence, s.reported_on, s.reported_given
from staged s ${CONGRESS_OF}
left join milestone t on t.congress_id = c.id and t.code = s.code
left join (${milestoneValues(policies)}) m(level, code, due_on)
  on m.level = c.level and m.code = s.code`,
  rules: [
    congressKnown,
    reportedByToday,
    ...notAfterToday('doneOn'),
    {
      field: 'code',
      reason: 'NOT_ALLOWED',
      expected: {
        vi: 'bước của cấp này: cơ sở không lập tiểu ban',
        en: 'a step of the level: a base sets up no sub-committees',
      },
      when: `i.level = 'BASE' and i.code = 'SUBCOMMITTEES_SET_UP'`,
    },
    {
      field: 'dueOn',
      reason: 'REQUIRED',
      expected: {
        vi: 'hạn, vì hội nghị không có hạn chung',
        en: 'a day, since none is set for a conference',
      },
      when: 'i.latest_on is null and i.congress_id is not null and i.due_on is null',
    },
  ],
  target: {
    table: 'milestone',
    key: ['congress_id', 'code'],
    entity: { name: 'CongressMilestone', id: `concat_ws(' ', i.congress_id, i.code)` },
    partOf: null,
    isSpell: false,
    columns: [
      { column: 'unit_id', as: 'unit' },
      { column: 'due_on', as: 'dueOn', field: 'dueOn' },
      { column: 'done_on', as: 'doneOn', field: 'doneOn' },
      {
        column: 'reported_on',
        as: 'reportedOn',
        field: 'doneOn',
        insert: 'case when i.done_on is not null then i.reported_on end',
        update: `case when i.done_on is null then null
          when t.done_on is distinct from i.done_on then i.reported_on
          when i.reported_given then least(t.reported_on, i.reported_on) else t.reported_on end`,
      },
      { column: 'evidence', as: 'evidence', field: 'evidence' },
    ],
  },
  units: ['unit_id'],
});
