import { type RowRule, reportedByToday, reportedOn } from '@haicap/intake/postgres';
import type { Policies } from '../../../rules/policies/Policies.ts';
import type { CongressImport } from '../../CongressRun.ts';
import {
  CONGRESS_OF,
  notAfterToday,
  organisationKnown,
  spanOfDays,
} from '../../columns/commonRules.ts';
import { congressesTable } from './congressesTable.ts';
import { openCongresses } from './openCongresses.ts';
import { choicesValues, termsValues } from './termsSql.ts';

const ALLOWED = `case when i.merged then array['TWO']
  when i.level = 'COMMUNE' then array['TWO', 'CONFERENCE'] else array['FOUR', 'THREE'] end`;

const RULES: readonly RowRule[] = [
  organisationKnown,
  reportedByToday,
  {
    field: 'organisation',
    reason: 'NOT_ALLOWED',
    expected: {
      vi: 'tổ chức cơ sở đảng trở lên',
      en: 'a base or an organisation above it',
    },
    when: `i.level = 'CELL'`,
  },
  {
    field: 'contents',
    reason: 'CONTRADICTS_RECORD',
    expected: {
      vi: 'nội dung theo Chỉ thị 45-CT/TW: hợp nhất là 2; cấp xã là 2 hoặc hội nghị; còn lại là 4 hoặc 3',
      en: 'contents by Directive 45-CT/TW: two for the merged; two or a conference for communes; else four or three',
    },
    when: `not i.contents = any (${ALLOWED})`,
  },
  ...spanOfDays('plannedFrom', 'plannedTo'),
  ...spanOfDays('heldFrom', 'heldTo'),
  ...notAfterToday('heldTo'),
];

const field = (column: string, as: string) => ({ column, as, field: as });
const ofContents = (column: string, as: string) => ({ column, as, field: 'contents' });

/** A file of congresses: each is told by its organisation and term. What it leaves open, the rules set. */
export const congressesImport = (policies: Policies): CongressImport => ({
  table: congressesTable,
  types: {
    pilot: 'boolean',
    plannedFrom: 'date',
    plannedTo: 'date',
    preparatoryOn: 'date',
    heldFrom: 'date',
    heldTo: 'date',
    reportedOn: 'date',
  },
  resolve: (has) => {
    const kept = (column: string, name: string) =>
      `${has(name) ? 's' : 'c'}.${column} as ${column}`;
    return `
select s.line, coalesce(c.id, gen_random_uuid()::text) as id, o.id as organisation_id, o.unit_id,
  o.level, o.merged, s.term, w.contents, k.committee as committee_choice,
  k.delegation as delegation_choice, d.age_month,
  case when w.contents <> 'CONFERENCE' then d.latest_on::date end as latest_on,
  case when w.contents <> 'CONFERENCE' then d.most_days::integer end as most_days,
  coalesce(${has('pilot') ? 's' : 'c'}.pilot, false) as pilot,
  ${kept('planned_from', 'plannedFrom')}, ${kept('planned_to', 'plannedTo')},
  ${kept('preparatory_on', 'preparatoryOn')}, ${kept('held_from', 'heldFrom')},
  ${kept('held_to', 'heldTo')}, s.reported_on, s.reported_given
from staged s ${CONGRESS_OF}
left join (${termsValues(policies)}) d(level, merged, term, contents, age_month, latest_on, most_days)
  on d.level = o.level and d.merged = o.merged and d.term = s.term
left join lateral (select coalesce(s.contents, ${has('contents') ? '' : 'c.contents,'} d.contents) as contents) w on true
left join (${choicesValues()}) k(contents, committee, delegation) on k.contents = w.contents`;
  },
  rules: RULES,
  target: {
    table: 'congress',
    key: ['id'],
    entity: { name: 'PartyCongress', id: 'i.id' },
    partOf: null,
    isSpell: false,
    columns: [
      { column: 'organisation_id', as: 'organisation' },
      { column: 'unit_id', as: 'unit' },
      { column: 'level', as: 'level' },
      { column: 'term', as: 'term' },
      field('contents', 'contents'),
      ofContents('committee_choice', 'committee'),
      ofContents('delegation_choice', 'delegation'),
      { column: 'age_month', as: 'ageMonth' },
      ofContents('latest_on', 'latestOn'),
      ofContents('most_days', 'mostDays'),
      field('pilot', 'pilot'),
      field('planned_from', 'plannedFrom'),
      field('planned_to', 'plannedTo'),
      field('preparatory_on', 'preparatoryOn'),
      field('held_from', 'heldFrom'),
      field('held_to', 'heldTo'),
      reportedOn(),
    ],
  },
  units: ['unit_id'],
  also: openCongresses,
});
