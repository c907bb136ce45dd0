import { type RowRule, reportedByToday, type SetRule } from '@haicap/intake/postgres';
import { personKnown } from '../../columns/commonRules.ts';

/** The steps in their order; a refusal ends them before a decision. */
const STEP = (status: string) =>
  `array_position(array['PROPOSED', 'APPRAISED', 'APPROVED', 'PAID'], ${status})`;

const column = (field: string, vi: string, en: string, when: string): RowRule => ({
  field,
  reason: 'CONTRADICTS_COLUMN',
  expected: { vi, en },
  when,
});

/** A step has its day where it was taken, and only there. */
const taken = (field: string, day: string, statuses: string): RowRule =>
  column(
    field,
    'ngày khi trạng thái đã qua bước này, và chỉ khi đó',
    'a day where the status says that the step was taken, and only there',
    `(i.${day} is not null) <> (i.status in (${statuses}))`,
  );

const inOrder = (field: string, day: string, before: string): RowRule =>
  column(
    field,
    'ngày không trước bước trước đó và không sau hôm nay',
    'a day that is neither before the step before it nor after today',
    `i.${day} < ${before} or i.${day} > i.today`,
  );

const inForce = (table: string) => `exists (
  select from ${table} r where r.person_id = i.person_id
    and r.valid_from <= greatest(i.proposed_on, i.leaving_on)
    and (r.valid_to is null or r.valid_to > least(i.proposed_on, i.leaving_on)))`;

/** The words do not say which of the two it is: that is for who may see it. */
const notLetGo = (when: string): RowRule => ({
  field: 'person',
  reason: 'NOT_ALLOWED',
  expected: {
    vi: 'người được phép cho nghỉ theo Nghị định 178/2024/NĐ-CP (không trong trường hợp chưa xem xét, hoặc tự nguyện)',
    en: 'somebody who may be let go by Decree 178/2024/ND-CP (not among those not considered, or by own request)',
  },
  when: `i.status <> 'REFUSED' and i.moves and (${when})`,
});

export const departureRules: readonly (RowRule | SetRule)[] = [
  personKnown,
  {
    field: 'organisation',
    reason: 'UNKNOWN_REFERENCE',
    expected: {
      vi: 'mã của cơ quan đã nhập ở bảng cơ quan',
      en: 'the code of a body that is recorded: import the organisations first',
    },
    when: 'i.organisation is not null and i.organisation_id is null',
  },
  reportedByToday,
  inOrder('proposedOn', 'proposed_on', 'null'),
  inOrder('appraisedOn', 'appraised_on', 'i.proposed_on'),
  inOrder('decidedOn', 'decided_on', 'greatest(i.proposed_on, i.appraised_on)'),
  inOrder('refusedOn', 'refused_on', 'greatest(i.proposed_on, i.appraised_on)'),
  inOrder('paidOn', 'paid_on', 'i.decided_on'),
  column(
    'appraisedOn',
    'ngày khi trạng thái đã qua bước này',
    'a day only where the status says that the step was taken, and there where it is the last',
    `i.appraised_on is null and i.status = 'APPRAISED'
      or i.appraised_on is not null and i.status = 'PROPOSED'`,
  ),
  taken('decidedOn', 'decided_on', `'APPROVED', 'PAID'`),
  taken('refusedOn', 'refused_on', `'REFUSED'`),
  taken('paidOn', 'paid_on', `'PAID'`),
  column(
    'amount',
    'số tiền chỉ khi đã chi trả',
    'an amount only once it is paid',
    `i.amount is not null and i.status <> 'PAID'`,
  ),
  column(
    'refusalReason',
    'lý do chỉ khi không chấp thuận',
    'a reason only where it was refused',
    `i.refusal_reason is not null and i.status <> 'REFUSED'`,
  ),
  column(
    'kind',
    'kết thúc sử dụng chỉ với người không chuyên trách cấp xã',
    'the end of use for non-specialised workers alone',
    `i.kind = 'NON_SPECIALISED_END' and i.category <> 'NON_SPECIALISED'`,
  ),
  {
    field: 'leavingOn',
    reason: 'CONTRADICTS_RECORD',
    expected: {
      vi: 'ngày sau ngày sinh, và là ngày thôi làm việc đã ghi nếu đã phê duyệt',
      en: 'a day after the birth, and where it is approved the recorded one on which the person left',
    },
    when: `i.leaving_on <= i.birth_date
      or i.status in ('APPROVED', 'PAID') and i.leaving_on <> i.left_on`,
  },
  {
    field: 'status',
    reason: 'CONTRADICTS_RECORD',
    expected: {
      vi: 'bước đã ghi hoặc bước sau đó',
      en: 'the step that is recorded, or a later one',
    },
    when: `${STEP('i.status')} < ${STEP('i.recorded_status')}
      or i.status = 'REFUSED' and i.recorded_status in ('APPROVED', 'PAID')
      or i.status <> 'REFUSED' and i.recorded_status = 'REFUSED'`,
  },
  notLetGo(inForce('person_discipline')),
  notLetGo(`not i.requested and ${inForce('person_protection')}`),
  {
    field: 'person',
    reason: 'CONTRADICTS_RECORD',
    expected: {
      vi: 'mỗi người một lần nghỉ, trừ lần không chấp thuận',
      en: 'one departure of a person, those that were refused aside',
    },
    lines: `
select i.line from incoming i join incoming j on j.person_id = i.person_id
where j.line < i.line and 'REFUSED' not in (i.status, j.status)
union
select i.line from incoming i join departure t on t.person_id = i.person_id and t.id <> i.id
where 'REFUSED' not in (i.status, t.status)
  and not exists (select from incoming k where k.id = t.id)`,
  },
];
