import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { inlineTransport } from '../src/index.ts';
import { compose } from './support/compose.ts';
import { staffSubgraph, unitsSubgraph } from './support/fixtures.ts';
import { openGateway } from './support/openGateway.ts';

const PORTAL = 'https://portal.example';
const QUERY = { query: '{ units { name } }' };

function preflight(url: string, origin: string) {
  return fetch(`${url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
}

function postFrom(url: string, origin: string) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify(QUERY),
  });
}

test('pages of a listed origin may read answers, and no others', async () => {
  const { url } = await openGateway({ corsOrigins: [PORTAL] });
  const allowed = await preflight(url, PORTAL);
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get('access-control-allow-origin')).toBe(PORTAL);
  expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization');
  expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
  expect((await postFrom(url, PORTAL)).headers.get('access-control-allow-origin')).toBe(PORTAL);
  for (const origin of ['https://evil.example', 'https://portal.example.evil.example', 'null']) {
    const { headers } = await preflight(url, origin);
    expect(headers.get('access-control-allow-origin')).not.toBe(origin);
    expect(headers.get('access-control-allow-origin')).not.toBe('*');
  }
});

test('where none is listed no page elsewhere may read answers', async () => {
  const { url } = await openGateway();
  for (const answer of [await preflight(url, PORTAL), await postFrom(url, PORTAL)]) {
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('a body of more than 1 MiB and headers of more than 16 KiB are refused', async () => {
  const { url } = await openGateway();
  const send = (body: string, headers: Record<string, string>) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const large = JSON.stringify({ ...QUERY, variables: { text: 'x'.repeat(1024 * 1024) } });
  expect((await send(large, {})).status).toBe(413);
  expect((await send(JSON.stringify(QUERY), { 'x-large': 'x'.repeat(17_000) })).status).toBe(431);
});

test('whoever sends slowly is cut off', async () => {
  const timeouts = { headersMs: 200, requestMs: 400, checkedEveryMs: 50 };
  const { url } = await openGateway({ timeouts });
  const { port } = new URL(url);
  for (const begun of [
    'POST /graphql HTTP/1.1\r\nHost: x\r\n',
    'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
  ]) {
    const socket = connect(Number(port), '127.0.0.1');
    let said = '';
    socket.on('data', (chunk) => (said += chunk));
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write(begun);
    await once(socket, 'close');
    expect(said).toMatch(/^(HTTP\/1\.1 408 |$)/);
  }
});

test('a subgraph in this process has a deadline, and the rest is answered without it', async () => {
  const subgraphs = [unitsSubgraph(), staffSubgraph()] as const;
  const [units, staff] = subgraphs;
  const slow = {
    ...staff,
    execute: () => new Promise<never>(() => {}),
  };
  const { ask } = await openGateway({
    supergraph: compose(subgraphs),
    transports: {
      units: inlineTransport(units),
      staff: inlineTransport(slow, { deadlineMs: 50 }),
    },
  });
  const { data, errors } = await ask('{ unit(id: "26740.2") { name staffing } }');
  expect(data).toEqual({ unit: { name: 'Phường Sài Gòn', staffing: null } });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['DEADLINE_EXCEEDED']);
});
