import { withClient } from '../../src/withClient.ts';

/** The rows of one statement on a connection of its own. */
export async function sql(url: string, text: string): Promise<unknown[]> {
  return withClient(url, async (client) => (await client.query(text)).rows);
}
