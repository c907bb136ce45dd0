import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { atEnd } from './support/atEnd.ts';
import { compose } from './support/compose.ts';
import { staffSubgraph, unitsSubgraph } from './support/fixtures.ts';
import { serve } from './support/serve.ts';
import { until } from './support/until.ts';

// Apollo takes seconds to load, and on a busy machine a minute.
jest.setTimeout(120_000);

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haicap-gateway-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Starts the gateway as production does, from source. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', MAIN], {
    env: { PATH: process.env.PATH, ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    output.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.err += chunk;
  });
  atEnd(() => child.kill('SIGKILL'));
  return { child, output, exit: once(child, 'exit') };
}

async function listeningAt(output: { out: string }, child: ChildProcess): Promise<string> {
  const url = () => /"url":"(http[^"]+)"/.exec(output.out)?.[1];
  await until(() => url() !== undefined || child.exitCode !== null);
  return String(url());
}

async function standing() {
  const subgraphs = [unitsSubgraph(), staffSubgraph()] as const;
  const file = join(folder, 'supergraph.graphql');
  // One address stands in the supergraph, the other in the settings.
  await writeFile(file, compose(subgraphs, { staff: await serve(subgraphs[1]) }));
  const SUBGRAPH_URLS = `units=${await serve(subgraphs[0])}`;
  return { units: subgraphs[0], env: { SUPERGRAPH_FILE: file, SUBGRAPH_URLS, PORT: '0' } };
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s lets a request end and leaves no process',
  async (signal) => {
    const { units, env } = await standing();
    const { child, output, exit } = start(env);
    const url = await listeningAt(output, child);
    const slow = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ slow(ms: 1500) unit(id: "26740.2") { staffing } }' }),
    });
    await until(() => units.asked.length > 0);
    child.kill(signal);
    expect(await (await slow).json()).toEqual({ data: { slow: 'done', unit: { staffing: 40 } } });
    expect(await exit).toEqual([0, null]);
    expect(output.err).toBe('');
  },
);

test('a taken port is one sentence and exit code 1', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  atEnd(() => taken.close());
  const { port } = taken.address() as AddressInfo;
  const { output, exit } = start({ ...(await standing()).env, PORT: String(port) });
  expect(await exit).toEqual([1, null]);
  expect(output.err).toBe(`Port ${port} is taken by another program: set PORT to a free one.\n`);
});

test('a supergraph file that is not there is one sentence and exit code 1', async () => {
  const { output, exit } = start({ SUPERGRAPH_FILE: join(folder, 'none.graphql'), PORT: '0' });
  expect(await exit).toEqual([1, null]);
  expect(output.err).toMatch(/^The supergraph file .+none\.graphql cannot be read: ENOENT.+\n$/);
});

test('a folder with a page is served at `/` for a browser', async () => {
  const explorer = join(folder, 'page');
  const html = '<!doctype html><title>Explorer</title>';
  await mkdir(join(explorer, 'assets'), { recursive: true });
  await writeFile(join(explorer, 'index.html'), html);
  await writeFile(join(explorer, 'assets', 'a-1.js'), '"a part"');
  const { child, output } = start({ ...(await standing()).env, EXPLORER_FOLDER: explorer });
  const url = await listeningAt(output, child);
  const page = await fetch(url, { headers: { accept: 'text/html' } });
  expect(await page.text()).toBe(html);
  expect(await (await fetch(`${url}/explorer/assets/a-1.js`)).text()).toBe('"a part"');
});

test('a folder without a page is one sentence and exit code 1', async () => {
  const EXPLORER_FOLDER = join(folder, 'none');
  const { output, exit } = start({ ...(await standing()).env, EXPLORER_FOLDER });
  expect(await exit).toEqual([1, null]);
  expect(output.err).toMatch(/^The explorer cannot be read: .+index\.html is missing\.\n$/);
});
