import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type ClonedDatabase, cloneDatabase, templateDatabase } from '@haicap/test-kit';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ANSWER, askUnit, untilReady } from '../start/support/ask.ts';
import { freePort } from '../support/freePort.ts';
import { type Assembled, assemble } from './support/assemble.ts';
import { compiledInto } from './support/compiled.ts';
import { endServices, runService, type Service } from './support/runService.ts';
import { statementKeyFiles } from './support/statementKeyFiles.ts';

// The services as a deployment runs them: compiled, each with what its image holds, over HTTP.
jest.setTimeout(300_000);

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

let root: string;
type ServiceName = 'territory' | 'personnel' | 'congress' | 'gateway';

let databases: Readonly<Record<'territory' | 'personnel' | 'congress', ClonedDatabase>>;
let image: Readonly<Record<ServiceName, Assembled>>;
let territory: Service;
let personnel: Service;
let congress: Service;
let gateway: Service;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'haicap-services-'));
  const parts = { repository: REPOSITORY, compiled: join(root, 'compiled') };
  await compiledInto(parts.compiled, REPOSITORY);
  image = {
    territory: await assemble('territory', join(root, 'territory'), parts),
    personnel: await assemble('personnel', join(root, 'personnel'), parts),
    congress: await assemble('congress', join(root, 'congress'), parts),
    gateway: await assemble('gateway', join(root, 'gateway'), parts),
  };
  const nothing = await templateDatabase({
    name: 'services_nothing',
    hash: 'nothing',
    prepare: async () => {},
  });
  databases = {
    territory: await cloneDatabase(nothing),
    personnel: await cloneDatabase(nothing),
    congress: await cloneDatabase(nothing),
  };
});
afterAll(async () => {
  endServices();
  await databases?.territory.drop();
  await databases?.personnel.drop();
  await databases?.congress.drop();
  await rm(root, { recursive: true, force: true });
});

test('no package lies where the images do not copy it from', async () => {
  const lock = JSON.parse(await readFile(join(REPOSITORY, 'package-lock.json'), 'utf8'));
  const elsewhere = Object.keys(lock.packages).filter((path) =>
    /^(gateway|packages\/(domain|subgraph)-kit|subgraphs\/(territory|personnel|congress))\/node_modules\//.test(
      path,
    ),
  );
  expect(elsewhere).toEqual([]);
});

/** What the compose file runs to prepare a subgraph's database. */
async function prepareCommand(subgraph: string): Promise<string[]> {
  const compose = await readFile(join(REPOSITORY, 'docker-compose.yml'), 'utf8');
  const service = compose.slice(compose.indexOf(`\n  ${subgraph}-prepare:`));
  return JSON.parse(/command: (\[.+\])/.exec(service)?.[1] ?? '[]');
}

test('the territory is prepared, and a second time there is nothing to do', async () => {
  const environment = {
    TERRITORY_ADMIN_DATABASE_URL: databases.territory.ownerUrl,
    TERRITORY_DATABASE_URL: databases.territory.appUrl,
  };
  const command = await prepareCommand('territory');
  for (const skipped of [false, true]) {
    const { code, said } = await runService(image.territory, environment, command).ended();
    expect({ code, said }).toEqual({
      code: 0,
      said: expect.stringContaining(`"skipped":${skipped}`),
    });
  }
});

test.each(['personnel', 'congress'] as const)('%s is prepared, twice', async (name) => {
  const prefix = name.toUpperCase();
  const environment = {
    [`${prefix}_ADMIN_DATABASE_URL`]: databases[name].ownerUrl,
    [`${prefix}_DATABASE_URL`]: databases[name].appUrl,
  };
  const command = await prepareCommand(name);
  for (const _ of [1, 2]) {
    const { code, said } = await runService(image[name], environment, command).ended();
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('is ready') });
  }
});

test('a query goes through the gateway to the subgraph and comes back', async () => {
  const { keys, shown } = await statementKeyFiles(root);
  const port = await freePort();
  territory = runService(image.territory, {
    TERRITORY_DATABASE_URL: databases.territory.appUrl,
    GATEWAY_KEYS_FILE: shown,
  });
  personnel = runService(image.personnel, {
    PERSONNEL_DATABASE_URL: databases.personnel.appUrl,
    PERSONNEL_IDENTIFIER_KEYS: `test=${Buffer.alloc(32, 7).toString('base64')}`,
    GATEWAY_KEYS_FILE: shown,
    // The gateway is not there yet: it is looked for again.
    GRAPH_URL: `http://127.0.0.1:${port}/graphql`,
  });
  congress = runService(image.congress, {
    CONGRESS_DATABASE_URL: databases.congress.appUrl,
    GATEWAY_KEYS_FILE: shown,
    GRAPH_URL: `http://127.0.0.1:${port}/graphql`,
  });
  const subgraphs = { territory, personnel, congress };
  const urls = await Promise.all(
    Object.entries(subgraphs).map(async ([name, service]) => `${name}=${await service.address()}`),
  );
  const SUBGRAPH_URLS = urls.join();
  gateway = runService(image.gateway, {
    SUBGRAPH_URLS,
    STATEMENT_KEYS_FILE: keys,
    PORT: `${port}`,
    // Two followers read the whole log meanwhile, beside other tests.
    SUBGRAPH_DEADLINE_MS: '60000',
  });
  const address = `${await gateway.address()}/graphql`;
  expect(await askUnit(address)).toEqual(ANSWER);
  for (const service of [territory, personnel, congress, gateway]) {
    await untilReady(await service.address());
  }
});

test('personnel follows the territory through the gateway, and adds to its units', async () => {
  const address = `${await gateway.address()}/graphql`;
  const query = '{ unit(code: "26740") { organisations { totalCount } } }';
  // Until the unit is in its projection, personnel knows nothing of it.
  const ask = async () => (await askUnit(address, query)) as { organisations: object | null };
  while ((await ask()).organisations === null) await sleep(100);
  expect(await ask()).toEqual({ organisations: { totalCount: 0 } });
});

test('congress answers the public through the gateway, from its rules', async () => {
  const query = '{ electionCalendar(electionDay: "2026-03-15") { steps { daysBefore day } } }';
  const answer = await fetch(`${await gateway.address()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as {
    data: { electionCalendar: { steps: readonly object[] } };
  };
  expect(data.electionCalendar.steps).toContainEqual({ daysBefore: 80, day: '2025-12-25' });
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

test('all end when they are told to', async () => {
  for (const service of [gateway, congress, personnel, territory]) {
    service.stop();
    expect(await service.ended()).toMatchObject({ code: 0 });
  }
});
