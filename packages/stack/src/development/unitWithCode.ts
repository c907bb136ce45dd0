import type { Pool } from 'pg';

const TODAY = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

const SELECT = `
select unit_id as id from unit_version
where code = $1 and valid_from <= ${TODAY} and (valid_to is null or valid_to > ${TODAY})`;

/** Finds the id of the unit that holds a code now, in the territory database. */
export function unitWithCode(pool: Pool): (code: string) => Promise<string | null> {
  return async (code) => {
    const { rows } = await pool.query<{ id: string }>(SELECT, [code]);
    return rows[0]?.id ?? null;
  };
}
