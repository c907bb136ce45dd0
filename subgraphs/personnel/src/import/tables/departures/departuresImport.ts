import { reportedOn, type TargetColumn } from '@haicap/intake/postgres';
import type { PersonnelImport } from '../../PersonnelImport.ts';
import { departureRules } from './departureRules.ts';
import { departuresTable } from './departuresTable.ts';
import { letGo } from './letGo.ts';

/** The day of a step, and when it became known. */
const stepColumns = (step: string, field: string): readonly TargetColumn[] => [
  { column: `${step}_on`, as: field, field },
  {
    column: `${step}_reported_on`,
    as: field,
    field,
    insert: `case when i.${step}_on is not null then i.reported_on end`,
    update: `case when i.${step}_on is null then null
      when t.${step}_on is distinct from i.${step}_on then i.reported_on
      else t.${step}_reported_on end`,
  },
];

const PLAIN = [
  ['kind', 'kind'],
  ['status', 'status'],
  ['category', 'category'],
  ['level', 'level'],
  ['sector', 'sector'],
  ['requested', 'requested'],
  ['organisation_id', 'organisation'],
  ['legal_basis', 'legalBasis'],
  ['arrangement_effective_on', 'arrangementEffectiveOn'],
  ['proposed_on', 'proposedOn'],
  ['decision', 'decision'],
  ['refusal_reason', 'refusalReason'],
  ['amount', 'amount'],
] as const;

/** A file of departures: each is told by the person, the decree and the day of leaving. */
export const departuresImport: PersonnelImport = {
  table: departuresTable,
  types: {
    leavingOn: 'date',
    requested: 'boolean',
    arrangementEffectiveOn: 'date',
    proposedOn: 'date',
    appraisedOn: 'date',
    decidedOn: 'date',
    refusedOn: 'date',
    paidOn: 'date',
    amount: 'bigint',
    reportedOn: 'date',
  },
  resolve: (has) => {
    /** What a file without the column does not say stays as it is recorded. */
    const kept = (column: string, field: string) => `${has(field) ? 's' : 't'}.${column}`;
    return `
select s.line, coalesce(t.id, gen_random_uuid()::text) as id, p.id as person_id, p.unit_id,
  p.birth_date, p.left_on, s.organisation, o.id as organisation_id,
  coalesce(s.level, o.level, t.level, case when p.unit_id = 'VN' then 'CENTRAL'
    when length(split_part(p.unit_id, '.', 1)) = 2 then 'PROVINCE' else 'COMMUNE' end) as level,
  s.category, coalesce(${kept('sector', 'sector')}, 'CIVIL') as sector, s.kind, s.policy,
  s.legal_basis, coalesce(${kept('requested', 'requested')}, false) as requested,
  s.arrangement_effective_on, s.leaving_on, s.status, t.status as recorded_status,
  t.id is null or t.status <> s.status as moves, s.decision, s.proposed_on,
  ${kept('appraised_on', 'appraisedOn')} as appraised_on,
  ${kept('decided_on', 'decidedOn')} as decided_on,
  ${kept('refused_on', 'refusedOn')} as refused_on,
  ${kept('refusal_reason', 'refusalReason')} as refusal_reason,
  ${kept('paid_on', 'paidOn')} as paid_on, ${kept('amount', 'amount')} as amount,
  s.reported_on, s.reported_given
from staged s
left join person p on p.agency_person_code = s.person
left join organisation o on o.agency_code = s.organisation
left join departure t on t.person_id = p.id and t.policy = s.policy
  and t.leaving_on = s.leaving_on`;
  },
  rules: departureRules,
  target: {
    table: 'departure',
    key: ['id'],
    entity: { name: 'Departure', id: 'i.id' },
    partOf: null,
    isSpell: false,
    columns: [
      { column: 'person_id', as: 'person' },
      { column: 'unit_id', as: 'unit' },
      { column: 'policy', as: 'policy' },
      { column: 'leaving_on', as: 'leavingOn' },
      ...PLAIN.map(([column, as]) => ({ column, as, field: as })),
      ...stepColumns('appraised', 'appraisedOn'),
      ...stepColumns('decided', 'decidedOn'),
      ...stepColumns('refused', 'refusedOn'),
      ...stepColumns('paid', 'paidOn'),
      reportedOn('proposed_reported_on'),
    ],
  },
  units: ['unit_id'],
  organisations: [],
  also: letGo,
};
