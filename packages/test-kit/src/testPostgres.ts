import { testConfig } from './config.ts';
import { joinServer } from './server/joinServer.ts';

/** Longer than the pause between two workspaces' tests, short enough to be gone when one looks. */
const IDLE_MS = 8000;

/**
 * The address (superuser) of a PostgreSQL for tests: the one of `HAICAP_TEST_POSTGRES_URL`, else an
 * embedded server that all jest processes of this clone share and that vanishes after them.
 */
export async function testPostgres(): Promise<{ readonly adminUrl: string }> {
  const { postgresUrl, serverFolder } = testConfig();
  return { adminUrl: postgresUrl ?? (await joinServer(serverFolder, IDLE_MS)) };
}
