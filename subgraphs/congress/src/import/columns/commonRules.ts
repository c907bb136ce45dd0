import type { RowRule } from '@haicap/intake/postgres';

export const organisationKnown: RowRule = {
  field: 'organisation',
  reason: 'UNKNOWN_REFERENCE',
  expected: {
    vi: 'mã của tổ chức đảng đã nhập ở bảng tổ chức đảng',
    en: 'the code of an organisation that is recorded: import the party organisations first',
  },
  when: 'i.organisation_id is null',
};

export const congressKnown: RowRule = {
  field: 'organisation',
  reason: 'UNKNOWN_REFERENCE',
  expected: {
    vi: 'mã của tổ chức đảng có đại hội nhiệm kỳ này đã nhập ở bảng đại hội',
    en: 'the code of an organisation whose congress of the term is recorded: import the congresses first',
  },
  when: 'i.congress_id is null',
};

const snake = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What came to pass came to pass by today. */
export const notAfterToday = (...fields: readonly string[]): readonly RowRule[] =>
  fields.map((field) => ({
    field,
    reason: 'OUT_OF_RANGE',
    expected: { vi: 'ngày không sau hôm nay', en: 'a day that is not after today' },
    when: `i.${snake(field)} > i.today`,
  }));

/** Each of the counts is a part of another. */
export const partsOf = (whole: string, vi: string, en: string, ...fields: readonly string[]) =>
  fields.map(
    (field): RowRule => ({
      field,
      reason: 'CONTRADICTS_COLUMN',
      expected: { vi: `không nhiều hơn ${vi}`, en: `no more than the ${en}` },
      when: `i.${snake(field)} > i.${snake(whole)}`,
    }),
  );

/** A span of days: both or neither, and the last not before the first. */
export const spanOfDays = (from: string, to: string): readonly RowRule[] => [
  {
    field: to,
    reason: 'CONTRADICTS_COLUMN',
    expected: { vi: 'cả hai ngày, hoặc không ngày nào', en: 'both days, or neither' },
    when: `(i.${snake(from)} is null) <> (i.${snake(to)} is null)`,
  },
  {
    field: to,
    reason: 'CONTRADICTS_COLUMN',
    expected: { vi: 'ngày không trước ngày đầu', en: 'a day not before the first one' },
    when: `i.${snake(to)} < i.${snake(from)}`,
  },
];

/** SQL that joins the organisation `o` and its congress `c` of the term to what is staged as `s`. */
export const CONGRESS_OF = `
left join party_organisation o on o.agency_code = s.organisation
left join congress c on c.organisation_id = o.id and c.term = s.term`;
