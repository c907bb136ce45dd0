import type { CalendarDay } from '@haicap/domain-kit';
import type { Pool } from 'pg';

const COUNTS = `
select
  count(*) filter (where level = 'PROVINCE' and lives)::int as provinces,
  count(*) filter (where level = 'COMMUNE' and lives)::int as communes,
  count(*) filter (where level = 'PROVINCE' and valid_from = '2025-06-30')::int as "oldProvinces",
  count(*) filter (where level = 'DISTRICT')::int as "oldDistricts",
  count(*) filter (where level = 'COMMUNE' and valid_from = '2025-06-30')::int as "oldCommunes"
from (
  select level, valid_from, valid_from <= $1 and (valid_to is null or valid_to > $1) as lives
  from unit_version
) as version`;

const QUERY = `{ unit(code: "26740") { fullName predecessors { extent unit { fullName } } } }`;

/** The message that starting ends with: the address, what is loaded, a query to try. */
export async function welcome(url: string, territory: Pool, today: CalendarDay): Promise<string> {
  const { rows } = await territory.query(COUNTS, [today]);
  const number = (name: string) => Number(rows[0][name]).toLocaleString('en');
  return `
Haicap answers at ${url}

Loaded: ${number('provinces')} provinces and ${number('communes')} communes of today; of 30 June 2025
${number('oldProvinces')} provinces, ${number('oldDistricts')} districts and ${number('oldCommunes')} communes, and what became of each.

Try:
  curl ${url} -H 'content-type: application/json' \\
    -d '${JSON.stringify({ query: QUERY })}'

Ctrl-C stops it.
`;
}
