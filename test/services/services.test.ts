import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ClonedDatabase, cloneDatabase, templateDatabase } from '@haicap/test-kit';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ANSWER, askUnit, readiness } from '../start/support/ask.ts';
import { type Assembled, assemble } from './support/assemble.ts';
import { compileInto } from './support/compiled.ts';
import { endServices, runService, type Service } from './support/runService.ts';
import { statementKeyFiles } from './support/statementKeyFiles.ts';

// The services as a deployment runs them: compiled, each with what its image holds, over HTTP.
jest.setTimeout(300_000);

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

let root: string;
let database: ClonedDatabase;
let image: { readonly territory: Assembled; readonly gateway: Assembled };
let territory: Service;
let gateway: Service;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'haicap-services-'));
  const parts = { repository: REPOSITORY, compiled: join(root, 'compiled') };
  await compileInto(parts.compiled, REPOSITORY);
  image = {
    territory: await assemble('territory', join(root, 'territory'), parts),
    gateway: await assemble('gateway', join(root, 'gateway'), parts),
  };
  const name = 'territory_nothing';
  database = await cloneDatabase(
    await templateDatabase({ name, hash: 'nothing', prepare: async () => {} }),
  );
});
afterAll(async () => {
  endServices();
  await database?.drop();
  await rm(root, { recursive: true, force: true });
});

test('no package lies where the images do not copy it from', async () => {
  const lock = JSON.parse(await readFile(join(REPOSITORY, 'package-lock.json'), 'utf8'));
  const elsewhere = Object.keys(lock.packages).filter((path) =>
    /^(gateway|packages\/(domain|subgraph)-kit|subgraphs\/territory)\/node_modules\//.test(path),
  );
  expect(elsewhere).toEqual([]);
});

test('the database is prepared, and a second time there is nothing to do', async () => {
  const environment = {
    TERRITORY_ADMIN_DATABASE_URL: database.ownerUrl,
    TERRITORY_DATABASE_URL: database.appUrl,
  };
  const compose = await readFile(join(REPOSITORY, 'docker-compose.yml'), 'utf8');
  const command = JSON.parse(/command: (\[.+\])/.exec(compose)?.[1] ?? '[]');
  for (const skipped of [false, true]) {
    const { code, said } = await runService(image.territory, environment, command).ended();
    expect({ code, said }).toEqual({
      code: 0,
      said: expect.stringContaining(`"skipped":${skipped}`),
    });
  }
});

test('a query goes through the gateway to the subgraph and comes back', async () => {
  const { keys, shown } = await statementKeyFiles(root);
  territory = runService(image.territory, {
    TERRITORY_DATABASE_URL: database.appUrl,
    GATEWAY_KEYS_FILE: shown,
  });
  const SUBGRAPH_URLS = `territory=${await territory.address()}`;
  gateway = runService(image.gateway, { SUBGRAPH_URLS, STATEMENT_KEYS_FILE: keys });
  const address = `${await gateway.address()}/graphql`;
  expect(await askUnit(address)).toEqual(ANSWER);
  expect(await readiness(await territory.address())).toBe(200);
  expect(await readiness(address)).toBe(200);
});

test('the subgraph answers nothing to whoever comes past the gateway', async () => {
  const response = await fetch(await territory.address(), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  });
  expect(response.status).toBe(401);
});

test('the explorer is at `/`, with its parts', async () => {
  const address = await gateway.address();
  const page = await fetch(address, { headers: { accept: 'text/html' } });
  const parts = [...(await page.text()).matchAll(/(?:src|href)="(\/explorer\/[^"]+)"/g)];
  expect(parts.length).toBeGreaterThan(2);
  for (const [, part = ''] of parts) {
    expect((await fetch(new URL(part, address))).status).toBe(200);
  }
});

test('both end when they are told to', async () => {
  for (const service of [gateway, territory]) {
    service.stop();
    expect(await service.ended()).toMatchObject({ code: 0 });
  }
});
