import {
  endsAfterItBegins,
  overlapLines,
  type RowRule,
  reportedByToday,
  type SetRule,
} from '@haicap/intake/postgres';
import { organisationKnown, personKnown, withinOrganisation } from '../../columns/commonRules.ts';

const one = (kind: string, vi: string, en: string): SetRule => ({
  field: 'validFrom',
  reason: 'CONTRADICTS_RECORD',
  expected: { vi: `mỗi lúc một ${vi}`, en: `one ${en} at a time` },
  lines: overlapLines('assignment', ['person_id'], ['id'], `$.kind = '${kind}'`),
});

export const assignmentRules: readonly (RowRule | SetRule)[] = [
  personKnown,
  organisationKnown,
  reportedByToday,
  endsAfterItBegins,
  ...withinOrganisation,
  {
    field: 'validFrom',
    reason: 'CONTRADICTS_RECORD',
    expected: {
      vi: 'ngày sau ngày sinh và trước ngày người đó thôi làm việc',
      en: 'a day after the birth of the person and before they left',
    },
    when: `i.valid_from <= i.birth_date or i.valid_from >= i.left_on`,
  },
  {
    field: 'validTo',
    reason: 'CONTRADICTS_RECORD',
    expected: {
      vi: 'ngày không sau ngày người đó thôi làm việc',
      en: 'a day that is not after the one on which the person left',
    },
    when: 'i.valid_to > i.left_on and i.valid_from < i.left_on',
  },
  {
    field: 'expectedEnd',
    reason: 'CONTRADICTS_COLUMN',
    expected: { vi: 'ngày sau ngày bắt đầu', en: 'a day after the first one' },
    when: 'i.expected_end <= i.valid_from',
  },
  {
    field: 'endReason',
    reason: 'CONTRADICTS_COLUMN',
    expected: { vi: 'trống khi chưa kết thúc', en: 'nothing while it lasts' },
    when: 'i.given_reason is not null and i.valid_to is null',
  },
  {
    field: 'fromOrganisation',
    reason: 'CONTRADICTS_COLUMN',
    expected: {
      vi: 'mã cơ quan cử đi khi biệt phái, và chỉ khi đó',
      en: 'the code of the sending body for a secondment, and for nothing else',
    },
    when: `(i.kind = 'SECONDED') <> (i.sender is not null)`,
  },
  {
    field: 'fromOrganisation',
    reason: 'CONTRADICTS_COLUMN',
    expected: { vi: 'mã của cơ quan khác', en: 'the code of another body' },
    when: 'i.from_organisation_id = i.organisation_id',
  },
  {
    field: 'fromOrganisation',
    reason: 'UNKNOWN_REFERENCE',
    expected: {
      vi: 'mã của cơ quan đã nhập ở bảng cơ quan',
      en: 'the code of a body that is recorded: import the organisations first',
    },
    when: 'i.sender is not null and i.from_organisation_id is null',
  },
  one('PERMANENT', 'bố trí chính thức', 'post proper'),
  one('SECONDED', 'lần biệt phái', 'secondment'),
];
