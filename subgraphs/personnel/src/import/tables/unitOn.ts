/** SQL that joins the unit `u` whose code or id is staged, as it was on a day. */
export const unitOn = (day: string) => `
left join unit_scope u on u.code = split_part(s.unit, '.', 1)
  and (u.id = s.unit or strpos(s.unit, '.') = 0)
  and u.valid_from <= ${day} and (u.valid_to is null or u.valid_to > ${day})`;
