import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import {
  createGateway,
  createLogger,
  type SupergraphSource,
  supergraphFile,
} from '../src/index.ts';
import { atEnd } from './support/atEnd.ts';
import { compose } from './support/compose.ts';
import { fixtureSubgraph } from './support/fixtureSubgraph.ts';
import { staffSubgraph, unitsSubgraph } from './support/fixtures.ts';
import { openGateway } from './support/openGateway.ts';
import { until } from './support/until.ts';

const UNITS_ONLY = compose([unitsSubgraph()]);
const BOTH = compose([unitsSubgraph(), staffSubgraph()]);
const BROKEN = BOTH.replace('type Unit', 'type Unti');

/** A source that the test feeds, and a way to see that the gateway has dealt with it. */
function fedSource(first: string) {
  let feed: (sdl: string) => void = () => {};
  let watched = false;
  const source: SupergraphSource = {
    read: async () => first,
    watch(changed) {
      feed = changed;
      watched = true;
      return () => {
        watched = false;
      };
    },
  };
  return { source, feed: (sdl: string) => feed(sdl), watched: () => watched };
}

test('the schema that clients see is served with its descriptions, and caches may keep it', async () => {
  const { url } = await openGateway();
  const response = await fetch(`${url}/schema.graphql`);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const schema = buildSchema(await response.text());
  expect(schema.getType('Unit')?.description).toBe('A territorial unit (đơn vị hành chính).');
  expect(schema.getQueryType()?.getFields().unit?.description).toBe('A unit by its id.');
  expect(Object.keys(schema.getTypeMap())).not.toContain('join__Graph');
  expect(Object.keys(schema.getTypeMap())).not.toContain('_Entity');

  const etag = response.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[\w-]{43}"$/);
  const again = await fetch(`${url}/schema.graphql`, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  const other = await fetch(`${url}/schema.graphql`, { headers: { 'if-none-match': '"x"' } });
  expect(other.status).toBe(200);
});

test('a change of supergraph while requests run drops none', async () => {
  const { source, feed } = fedSource(UNITS_ONLY);
  const units = unitsSubgraph();
  const { ask, url } = await openGateway({
    supergraph: source,
    subgraphs: [units, staffSubgraph()],
  });
  expect(await ask('{ unit(id: "26740.2") { staffing } }')).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
  const etag = (await fetch(`${url}/schema.graphql`)).headers.get('etag');

  let running = true;
  let answered = 0;
  const client = async () => {
    for (; running; answered += 1) {
      expect(await ask('{ slow(ms: 5) unit(id: "26740.2") { name } }')).toEqual({
        data: { slow: 'done', unit: { name: 'Phường Sài Gòn' } },
      });
    }
  };
  const clients = [client(), client(), client(), client()];
  for (const sdl of [BOTH, UNITS_ONLY, BOTH]) {
    const before = answered;
    const spanning = ask('{ slow(ms: 300) unit(id: "26740.2") { name } }');
    await until(() => units.asked.some(({ query }) => query.includes('300')));
    units.asked.length = 0;
    feed(sdl);
    expect(await spanning).toMatchObject({ data: { slow: 'done' } });
    await until(() => answered > before + 8);
  }
  running = false;
  await Promise.all(clients);
  expect(await ask('{ unit(id: "26740.2") { staffing } }')).toEqual({
    data: { unit: { staffing: 40 } },
  });
  expect((await fetch(`${url}/schema.graphql`)).headers.get('etag')).not.toBe(etag);
});

test('a request ends on the supergraph that it began with', async () => {
  const { source, feed } = fedSource(BOTH);
  const units = unitsSubgraph();
  const subgraphs = [units, staffSubgraph()];
  const { ask, logs } = await openGateway({ supergraph: source, subgraphs });
  // The second step, to the other subgraph, comes after the change has taken its field away.
  const spanning = ask('{ slow(ms: 1500) unit(id: "26740.2") { staffing } }');
  await until(() => units.asked.length > 0);
  feed(UNITS_ONLY);
  await until(() => logs.some(({ msg }) => msg === 'took up a new supergraph'));
  expect(await spanning).toEqual({ data: { slow: 'done', unit: { staffing: 40 } } });
  expect((await ask('{ unit(id: "26740.2") { staffing } }')).errors).toHaveLength(1);
});

test.each([
  ['does not parse', 'type Query {'],
  ['is no supergraph', 'type Query { a: Int }'],
  ['contradicts itself', BROKEN],
  [
    'names a subgraph to which there is no way',
    compose([fixtureSubgraph('stranger', 'type Query { a: Int }', {})]),
  ],
])('a new supergraph that %s leaves the old one in place', async (_, sdl) => {
  const { source, feed } = fedSource(UNITS_ONLY);
  const { ask, url, logs } = await openGateway({ supergraph: source });
  feed(sdl);
  await until(() => logs.some(({ msg }) => String(msg).startsWith('kept the last good')));
  expect(await ask('{ unit(id: "26740.2") { name } }')).toEqual({
    data: { unit: { name: 'Phường Sài Gòn' } },
  });
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toContain('haicap_gateway_supergraph_swaps_total{outcome="refused"} 1');
  feed(BOTH);
  await until(async () => !(await ask('{ unit(id: "26740.2") { staffing } }')).errors);
});

test('a file is taken up anew when another is put in its place', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'haicap-gateway-'));
  atEnd(() => rm(folder, { recursive: true }));
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, UNITS_ONLY);
  const supergraph = supergraphFile(file, createLogger('silent'), 30);
  const { ask } = await openGateway({ supergraph });
  await writeFile(`${file}.new`, BOTH);
  await rename(`${file}.new`, file);
  await until(async () => !(await ask('{ unit(id: "26740.2") { staffing } }')).errors);
});

test('a stopped gateway watches no longer', async () => {
  const { source, watched } = fedSource(BOTH);
  const { gateway } = await openGateway({ supergraph: source });
  expect(watched()).toBe(true);
  await gateway.stop();
  expect(watched()).toBe(false);
});

test('a first supergraph that does not load is one clear sentence', async () => {
  const gateway = createGateway({
    supergraph: 'type Query {',
    port: 0,
    logger: createLogger('silent'),
  });
  atEnd(() => gateway.stop());
  await expect(gateway.listen()).rejects.toMatchObject({
    name: 'StartError',
    message: expect.stringMatching(/^The supergraph does not load: /),
  });
});
