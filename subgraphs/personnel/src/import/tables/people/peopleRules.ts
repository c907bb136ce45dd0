import { type RowRule, reportedByToday, type SetRule, unitKnown } from '@haicap/intake/postgres';

const EACH_ONCE = { vi: 'mỗi người một dòng', en: 'each person once' };

const repeats = (field: string, lines: string): SetRule => ({
  field,
  reason: 'DUPLICATE_ROW',
  expected: EACH_ONCE,
  lines,
});

const earlier = (column: string) => `
select distinct i.line from incoming i join incoming j on j.${column} = i.${column}
where j.line < i.line`;

/** Another person already has what must be one's own. */
const taken = (field: string, what: { vi: string; en: string }, when: string): RowRule => ({
  field,
  reason: 'CONTRADICTS_RECORD',
  expected: what,
  when,
});

export const peopleRules: readonly (RowRule | SetRule)[] = [
  unitKnown,
  reportedByToday,
  {
    field: 'code',
    reason: 'REQUIRED',
    expected: { vi: 'mã nhân sự hoặc số định danh', en: 'a person code or a personal identifier' },
    when: 'i.code is null and i.lookup is null',
  },
  {
    field: 'birthDate',
    reason: 'OUT_OF_RANGE',
    expected: { vi: 'ngày trước hôm nay', en: 'a day before today' },
    when: 'i.birth_date >= i.today',
  },
  {
    field: 'name',
    reason: 'CONTROL_CHARACTER',
    expected: { vi: 'họ và tên bằng chữ', en: 'a name in letters' },
    when: `i.name !~ '[[:alpha:]]'`,
  },
  {
    field: 'leftOn',
    reason: 'CONTRADICTS_COLUMN',
    expected: { vi: 'ngày sau ngày sinh', en: 'a day after the birth' },
    when: 'i.left_on <= i.birth_date',
  },
  {
    field: 'partyJoinedOn',
    reason: 'CONTRADICTS_COLUMN',
    expected: { vi: 'trống nếu không là đảng viên', en: 'nothing for who is not a member' },
    when: 'i.party_member = false and i.party_joined_on is not null',
  },
  {
    field: 'partyJoinedOn',
    reason: 'OUT_OF_RANGE',
    expected: {
      vi: 'ngày sau ngày sinh và không sau hôm nay',
      en: 'a day after the birth and not after today',
    },
    when: 'i.party_joined_on <= i.birth_date or i.party_joined_on > i.today',
  },
  taken(
    'code',
    {
      vi: 'mã đã ghi của người có số định danh này',
      en: 'the code that is recorded of whom this personal identifier is',
    },
    'i.by_code is null and i.code <> i.code_by_lookup',
  ),
  taken(
    'identifier',
    {
      vi: 'số định danh chưa ghi cho người khác',
      en: 'a personal identifier that is not recorded of another person',
    },
    'i.by_code <> i.by_lookup',
  ),
  taken(
    'subject',
    { vi: 'tài khoản chưa ghi cho người khác', en: 'an account that is not of another person' },
    'i.by_subject <> i.id',
  ),
  repeats('code', earlier('code')),
  repeats('identifier', earlier('lookup')),
  repeats('subject', earlier('subject')),
  repeats('code', earlier('id')),
  repeats(
    'code',
    'select i.line from incoming i where exists (select from people_seen s where s.id = i.id)',
  ),
];
