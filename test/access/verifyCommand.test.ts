import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAudit, fileHeads, poolOf } from '@haicap/subgraph-kit';
import { emptyTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { viewerOf } from './people/openPeople.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const CHAIN = '11111111-2222-4333-8444-555555555555';

let territory: TestTerritory;
let folder: string;
beforeAll(async () => {
  territory = await openTerritory(emptyTemplate());
  folder = await mkdtemp(join(tmpdir(), 'haicap-verify-'));
}, 180_000);
afterAll(async () => {
  await territory?.close();
  await rm(folder, { recursive: true });
});

/** Runs `npm run audit -- ...` as npm does, on the clone. */
async function run(...args: readonly string[]) {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_OPTIONS: '',
    HAICAP_DATA_DIR: folder,
    TERRITORY_DATABASE_URL: territory.clone.appUrl,
    TERRITORY_ADMIN_DATABASE_URL: territory.clone.ownerUrl,
  };
  const command = ['--conditions=source', '--import', 'tsx', 'packages/stack/src/auditMain.ts'];
  const child = spawn(process.execPath, [...command, ...args], { cwd: REPOSITORY, env });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...said };
}

it('tells of each chain, and names the first broken place', async () => {
  expect(await run('verify')).toEqual({
    code: 0,
    out: 'territory: nothing is recorded yet\n',
    err: '',
  });

  const audit = createAudit({
    pool: poolOf(territory.database),
    chain: CHAIN,
    heads: fileHeads(join(folder, 'audit', 'heads.jsonl'), 'territory'),
  });
  for (let i = 0; i < 3; i += 1) {
    await audit.read(
      { requestId: String(i), viewer: viewerOf('VN') },
      { operation: 'people', persons: [`p-${i}`], fields: ['name'] },
    );
  }
  await audit.close();
  expect(await run('verify')).toEqual({
    code: 0,
    out: `territory ${CHAIN}: 3 rows, whole\n`,
    err: '',
  });

  const superuser = new pg.Client({ connectionString: territory.clone.adminUrl });
  await superuser.connect();
  await superuser.query(
    'set session_replication_role = replica; delete from audit_entry where sequence = 3',
  );
  await superuser.end();
  const fault = 'row 3 is missing: the chain was kept with 3 rows and has 2.';
  expect(await run('verify')).toEqual({
    code: 1,
    out: `territory ${CHAIN}: 2 rows, BROKEN: ${fault}\n`,
    err: `The audit is broken. In territory, chain ${CHAIN}: ${fault}\n`,
  });
}, 180_000);

it('says how it is used', async () => {
  expect(await run('verfy')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/^Usage:/),
  });
}, 60_000);
