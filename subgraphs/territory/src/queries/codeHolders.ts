import type { TerritoryContext } from '../context.ts';
import { UNIT_COLUMNS, type UnitRow } from '../loaders/unit.ts';

const SELECT = `
select greatest($2::date, u.valid_from) as day, ${UNIT_COLUMNS}
from unit u
cross join lateral (
  select * from unit_version
  where unit_id = u.id and valid_from <= greatest($2::date, u.valid_from)
  order by valid_from desc limit 1
) v
where u.code = $1
order by u.ordinal`;

/** Every unit that ever bore a code, each as today, or on its first day if that is still to come. */
export function codeHolders(
  { database, today }: TerritoryContext,
  code: string,
): Promise<UnitRow[]> {
  return database.query(SELECT, [code, today]);
}
