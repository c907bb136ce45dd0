import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCongress, type TestCongress } from '@haicap/congress/testing/congress';
import { openPersonnel, type TestPersonnel } from '@haicap/personnel/testing/personnel';
import { createAudit, fileHeads, poolOf } from '@haicap/subgraph-kit';
import { startCommand } from '@haicap/territory/testing/startCommand';
import { emptyTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { viewerOf } from './people/openPeople.ts';

const OTHERS = 'personnel: nothing is recorded yet\ncongress: nothing is recorded yet\n';
const CHAIN = '11111111-2222-4333-8444-555555555555';

let territory: TestTerritory;
let personnel: TestPersonnel;
let congress: TestCongress;
let folder: string;
beforeAll(async () => {
  territory = await openTerritory(emptyTemplate());
  personnel = await openPersonnel();
  congress = await openCongress();
  folder = await mkdtemp(join(tmpdir(), 'haicap-verify-'));
}, 180_000);
afterAll(async () => {
  await congress?.close();
  await personnel?.close();
  await territory?.close();
  await rm(folder, { recursive: true });
});

/** Runs `npm run audit -- ...` as npm does, on the clone. */
async function run(...args: readonly string[]) {
  const environment = {
    HAICAP_DATA_DIR: folder,
    PERSONNEL_DATABASE_URL: personnel.clone.appUrl,
    PERSONNEL_ADMIN_DATABASE_URL: personnel.clone.ownerUrl,
    CONGRESS_DATABASE_URL: congress.clone.appUrl,
    CONGRESS_ADMIN_DATABASE_URL: congress.clone.ownerUrl,
  };
  const { said, ended } = startCommand('auditMain', territory.clone, args, environment);
  return { code: await ended, ...said };
}

it('tells of each chain, and names the first broken place', async () => {
  expect(await run('verify')).toEqual({
    code: 0,
    out: `territory: nothing is recorded yet\n${OTHERS}`,
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
    out: `territory ${CHAIN}: 3 rows, whole\n${OTHERS}`,
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
    out: `territory ${CHAIN}: 2 rows, BROKEN: ${fault}\n${OTHERS}`,
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
