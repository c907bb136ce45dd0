import type { RowRule } from '../TableImport.ts';

/** SQL that joins the unit `u` whose code or id is staged, as it was on a day. */
export const unitOn = (day: string) => `
left join unit_scope u on u.code = split_part(s.unit, '.', 1)
  and (u.id = s.unit or strpos(s.unit, '.') = 0)
  and u.valid_from <= ${day} and (u.valid_to is null or u.valid_to > ${day})`;

/** The unit that a row names was found; `unit_id` is its id. */
export const unitKnown: RowRule = {
  field: 'unit',
  reason: 'UNKNOWN_REFERENCE',
  expected: {
    vi: 'mã của đơn vị tồn tại vào ngày báo cáo, hoặc vào ngày cuối nếu đã chấm dứt',
    en: 'the code of a unit that exists on the day of the report, or on the last day of what is over',
  },
  when: 'i.unit_id is null',
};
