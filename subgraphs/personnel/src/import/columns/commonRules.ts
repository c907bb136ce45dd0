import type { RowRule } from '@haicap/intake/postgres';

export const organisationKnown: RowRule = {
  field: 'organisation',
  reason: 'UNKNOWN_REFERENCE',
  expected: {
    vi: 'mã của cơ quan đã nhập ở bảng cơ quan',
    en: 'the code of a body that is recorded: import the organisations first',
  },
  when: 'i.organisation_id is null',
};

export const personKnown: RowRule = {
  field: 'person',
  reason: 'UNKNOWN_REFERENCE',
  expected: {
    vi: 'mã của người đã nhập ở bảng nhân sự',
    en: 'the code of somebody who is recorded: import the people first',
  },
  when: 'i.person_id is null',
};

/** What a body has lies within the body's own time. */
export const withinOrganisation: readonly RowRule[] = [
  {
    field: 'validFrom',
    reason: 'CONTRADICTS_RECORD',
    expected: {
      vi: 'ngày từ khi cơ quan thành lập đến trước khi giải thể',
      en: 'a day from when the body was set up to before it was dissolved',
    },
    when: `i.valid_from < i.organisation_from
      or i.valid_from >= coalesce(i.organisation_to, 'infinity')`,
  },
  {
    field: 'validTo',
    reason: 'CONTRADICTS_RECORD',
    expected: {
      vi: 'ngày không sau ngày cơ quan giải thể',
      en: 'a day that is not after the dissolution of the body',
    },
    when: 'i.valid_to > i.organisation_to and i.valid_from < i.organisation_to',
  },
];
