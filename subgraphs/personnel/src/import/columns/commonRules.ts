import type { RowRule } from '../PersonnelImport.ts';

/** A report that is still to come is a slip. */
export const reportedByToday: RowRule = {
  field: 'reportedOn',
  reason: 'OUT_OF_RANGE',
  expected: { vi: 'ngày không sau hôm nay', en: 'a day that is not after today' },
  when: 'i.reported_on > i.today',
};

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

export const unitKnown: RowRule = {
  field: 'unit',
  reason: 'UNKNOWN_REFERENCE',
  expected: {
    vi: 'mã của đơn vị tồn tại vào ngày báo cáo, hoặc vào ngày cuối nếu đã chấm dứt',
    en: 'the code of a unit that exists on the day of the report, or on the last day of what is over',
  },
  when: 'i.unit_id is null',
};

export const endsAfterItBegins: RowRule = {
  field: 'validTo',
  reason: 'CONTRADICTS_COLUMN',
  expected: { vi: 'ngày sau ngày bắt đầu', en: 'a day after the first one' },
  when: 'i.valid_to <= i.valid_from',
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

const OVERLAP = (left: string, right: string) =>
  `${left}.valid_from < coalesce(${right}.valid_to, 'infinity')
    and ${right}.valid_from < coalesce(${left}.valid_to, 'infinity')`;

/**
 * SQL for the lines of rows that overlap an earlier one of the batch, or one that is recorded and
 * that no row of the batch replaces.
 */
export function overlapLines(
  table: string,
  group: readonly string[],
  key: readonly string[],
  where = 'true',
): string {
  const same = (columns: readonly string[], left: string, right: string) =>
    columns.map((column) => `${left}.${column} = ${right}.${column}`).join(' and ');
  const both = (left: string, right: string) =>
    `${where.replaceAll('$', left)} and ${where.replaceAll('$', right)}`;
  return `
select i.line from incoming i join incoming j on ${same(group, 'i', 'j')}
where j.line < i.line and ${both('i', 'j')} and ${OVERLAP('i', 'j')}
union
select i.line from incoming i join ${table} t on ${same(group, 'i', 't')}
where ${both('i', 't')} and ${OVERLAP('i', 't')}
  and not exists (select from incoming k where ${same(key, 'k', 't')})`;
}
