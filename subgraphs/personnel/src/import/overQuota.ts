import type { Bilingual } from '@haicap/intake';
import type { PoolClient } from 'pg';

const SELECT = `
select count(*)::int as cells, count(distinct organisation_id)::int as bodies
from (
  select organisation_id from staffing_tally
  where organisation_id = any($1::text[]) and on_date <= $2
  group by organisation_id, category, speciality
  having sum(actual) > sum(quota) and sum(quota) > 0
) over_quota`;

/**
 * Says where more people work than the quota allows. No fault: a file says what is, and that is for
 * whoever reviews it to see.
 */
export async function overQuota(
  client: PoolClient,
  organisations: ReadonlySet<string>,
  today: string,
): Promise<readonly Bilingual[]> {
  if (organisations.size === 0) return [];
  const { rows } = await client.query<{ cells: number; bodies: number }>(SELECT, [
    [...organisations],
    today,
  ]);
  const { cells = 0, bodies = 0 } = rows[0] ?? {};
  if (cells === 0) return [];
  return [
    {
      vi: `${bodies} cơ quan có số người vượt biên chế ở ${cells} nhóm và chuyên môn.`,
      en: `In ${bodies} bodies more people work than the quota allows, in ${cells} categories and fields.`,
    },
  ];
}
