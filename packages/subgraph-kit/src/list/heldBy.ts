/**
 * SQL that is true of a `unit` column whose rows are a unit's (SQL for an id, not of the country) to
 * look after on a day: its own, those of what lies under it, and those of dissolved units that went
 * into these. What was recorded of a dissolved commune is on the list of its successor. An array,
 * since an index of the column serves that for each of many units, and no `in` or `or` does.
 */
export function heldBy(unit: string, holder: string, day: string): string {
  return `${unit} = any (array(
    select g.unit_id from unit_guard g
    where g.guardian_id = ${holder} and g.since <= ${day} and g.until > ${day}))`;
}
