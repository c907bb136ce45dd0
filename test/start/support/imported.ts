import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseUrl, withClient } from '@haicap/postgres';

const COUNTS = `
select
  count(*) filter (where level = 'PROVINCE' and lives)::int as "provincesNow",
  count(*) filter (where level = 'COMMUNE' and lives)::int as "communesNow",
  count(*) filter (where level = 'PROVINCE' and valid_from = '2025-06-30')::int as "provincesThen",
  count(*) filter (where level = 'DISTRICT')::int as "districtsThen",
  count(*) filter (where level = 'COMMUNE' and valid_from = '2025-06-30')::int as "communesThen"
from (
  select level, valid_from, valid_from <= $1 and (valid_to is null or valid_to > $1) as lives
  from unit_version
) as version`;

const TABLES = [
  'legal_text',
  'unit',
  'unit_version',
  'unit_lineage',
  'former_name',
  'former_name_unit',
];

/** The address of the running territory database in a data folder, as its owner. */
async function ownerUrl(dataDir: string): Promise<string> {
  const folder = join(dataDir, 'postgres');
  const role = 'territory_owner';
  const password = await readFile(join(folder, 'passwords', role), 'utf8');
  const port = Number(await readFile(join(folder, 'port'), 'utf8'));
  return databaseUrl(port, { role, password, database: 'territory' });
}

/** Units by level: of today, and of 30 June 2025. */
export async function unitCounts(dataDir: string, today: string): Promise<unknown> {
  return withClient(
    await ownerUrl(dataDir),
    async (client) => (await client.query(COUNTS, [today])).rows[0],
  );
}

/** Of a running territory: a checksum of every imported table, and how many changes the log has. */
export async function contents(dataDir: string): Promise<Record<string, unknown>> {
  return contentsAt(await ownerUrl(dataDir));
}

/** The same of any database, by its owner's address. */
export async function contentsAt(url: string): Promise<Record<string, unknown>> {
  return withClient(url, async (client) => {
    const found: Record<string, unknown> = {};
    for (const table of TABLES) {
      const { rows } = await client.query(
        `select count(*)::int as rows, md5(string_agg(t::text, E'\\n' order by t::text)) as sum from ${table} t`,
      );
      found[table] = rows[0];
    }
    const log = await client.query(
      'select entity, operation, count(*)::int as entries from change_log group by 1, 2 order by 1, 2',
    );
    return { ...found, log: log.rows };
  });
}
