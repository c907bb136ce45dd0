import { withClient } from '@haicap/postgres';
import { DatabaseError } from './startFailure.ts';

/**
 * Logs in once, so that an address that cannot be used is told before the long work begins, by the
 * setting that it comes from.
 * @throws DatabaseError
 */
export async function probeDatabase(setting: string, url: string): Promise<void> {
  try {
    await withClient(url, (client) => client.query('select 1'));
  } catch (cause) {
    const { host, pathname } = new URL(url);
    throw new DatabaseError(`${setting} (${host}${pathname})`, cause);
  }
}
