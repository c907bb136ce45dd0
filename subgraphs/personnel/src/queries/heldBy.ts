/**
 * SQL that is true of a `unit` column whose rows are a unit's (SQL for an id) to look after on a
 * day: its own, those of what lies under it, and those of dissolved units that went into these.
 * What was recorded of a dissolved commune is on the list of its successor.
 */
export function heldBy(unit: string, holder: string, day: string): string {
  return `(${holder} = 'VN' or ${unit} in (
    select g.unit_id from unit_guard g
    where g.guardian_id = ${holder} and g.since <= ${day} and g.until > ${day}))`;
}
