const LIVES = 's.valid_from <= a.day and (s.valid_to is null or s.valid_to > a.day)';

const OF_COUNTRY = `
  union all
  select a.*, s.id, s.province
  from asked a join unit_scope s on s.id <> 'VN' and ${LIVES}
  where a.id = 'VN'`;

/**
 * SQL for the units that each asked unit answers for: itself and, for a province, what lies in it
 * on the day; for the country everything. A common table expression that reads `asked(at, id, day)`,
 * which may have more columns, and gives `scope`: those columns, `unit_id` and `province`, which is
 * null for the country and a province's own id for a province. Without `country`, which then is not
 * asked for, PostgreSQL foresees how few units there are.
 */
export const unitsUnderSql = (country = true): string => `
scope as (
  select a.*, s.id as unit_id, s.province
  from asked a join unit_scope s on s.id = a.id and ${LIVES}
  union all
  select a.*, s.id, s.province
  from asked a join unit_scope s on s.province = a.id and s.id <> a.id and ${LIVES}${country ? OF_COUNTRY : ''}
)`;
