import { realpath } from 'node:fs/promises';
import { PostgresStartError } from './PostgresStartError.ts';
import type { Place } from './place.ts';
import { withClient } from './withClient.ts';

const INVALID_PASSWORD = '28P01';

/**
 * Whether a server answers at `adminUrl` and serves the cluster of `place`; false while it cannot
 * be spoken to yet. Another password or another cluster is an error: waiting would not mend it.
 */
export async function answers(
  adminUrl: string,
  place: Place,
  passwordFile: string,
): Promise<boolean> {
  const served = await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ folder: string }>(
      `SELECT current_setting('data_directory') AS folder`,
    );
    return rows[0]?.folder ?? '';
  }).catch((error: { code?: string }) => {
    if (error.code !== INVALID_PASSWORD) return undefined;
    throw new PostgresStartError(
      `The database in ${place.dataFolder} does not accept the password in ${passwordFile}: ` +
        'bring the right file back, or remove the data folder to begin afresh.',
    );
  });
  if (served === undefined) return false;
  if ((await realpath(served)) === (await realpath(place.dataFolder))) return true;
  throw new PostgresStartError(
    `The PostgreSQL that answers for ${place.dataFolder} serves ${served} instead.`,
  );
}
