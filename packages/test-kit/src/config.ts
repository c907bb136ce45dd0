import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type TestConfig = {
  /** A server of one's own, as superuser; undefined: an embedded one. */
  readonly postgresUrl: string | undefined;
  /** Where the embedded one lies: one folder per user and clone of the repository. */
  readonly serverFolder: string;
};

/** The surroundings of a test run: `HAICAP_TEST_POSTGRES_URL`, the one variable that is read. */
export function testConfig(): TestConfig {
  const repository = realpathSync(fileURLToPath(new URL('../../..', import.meta.url)));
  const hash = createHash('sha256').update(repository).digest('hex').slice(0, 12);
  const name = `haicap-test-${process.getuid?.() ?? 0}-${hash}`;
  return {
    postgresUrl: checkedUrl(process.env.HAICAP_TEST_POSTGRES_URL),
    serverFolder: join(realpathSync(tmpdir()), name),
  };
}

function checkedUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new Error('HAICAP_TEST_POSTGRES_URL is not of the form postgres://user:password@host/db.');
}
