import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { PUBLIC_VIEWER, type RequestContext } from '@haicap/subgraph-kit/protocol';
import { expect, test } from '@jest/globals';
import { Pool } from 'undici';
import { type HttpTransportOptions, httpTransport } from '../src/index.ts';
import { post } from '../src/transport/post.ts';
import { atEnd } from './support/atEnd.ts';
import { until } from './support/until.ts';

const CONTEXT: RequestContext = {
  requestId: 'r-4',
  today: '2025-07-01',
  language: 'vi',
  viewer: PUBLIC_VIEWER,
};
const READ = { query: '{ a }' };
const WRITE = { query: 'mutation { a }' };

type Answering = (attempt: number, request: IncomingMessage, response: ServerResponse) => void;

/** A server that answers by the book or breaks in a way of the test's choice. */
async function open(answering: Answering, options: Partial<HttpTransportOptions> = {}) {
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    headers.push(request.headers);
    request.resume().on('end', () => answering(headers.length, request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  const transport = httpTransport({ url, ...options });
  atEnd(() => transport.close());
  return { transport, headers, url };
}

const answer: Answering = (attempt, _request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ data: { a: attempt } }));
};

const breakOff: Answering = (_attempt, request) => {
  request.socket.destroy();
};

function failing(code: string) {
  return expect.objectContaining({ extensions: { code } });
}

test('a read whose connection breaks is sent once more', async () => {
  const { transport } = await open((attempt, ...rest) =>
    attempt === 1 ? breakOff(attempt, ...rest) : answer(attempt, ...rest),
  );
  expect(await transport.execute(READ, CONTEXT)).toEqual({ data: { a: 2 } });
});

test('once more, and then it is unavailable', async () => {
  const { transport, headers } = await open(breakOff);
  await expect(transport.execute(READ, CONTEXT)).rejects.toEqual(failing('SUBGRAPH_UNAVAILABLE'));
  expect(headers).toHaveLength(2);
});

test('a write whose connection breaks is never sent again', async () => {
  const { transport, headers } = await open(breakOff);
  await expect(transport.execute(WRITE, CONTEXT)).rejects.toEqual(failing('SUBGRAPH_UNAVAILABLE'));
  expect(headers).toHaveLength(1);
});

test('nobody listening is unavailable, and the address is in the cause alone', async () => {
  const transport = httpTransport({ url: 'http://127.0.0.1:9/graphql' });
  atEnd(() => transport.close());
  const error = await transport.execute(READ, CONTEXT).catch((reason) => reason);
  expect(error).toEqual(failing('SUBGRAPH_UNAVAILABLE'));
  expect(error.message).not.toContain('127.0.0.1');
  expect(error.originalError.message).toContain('127.0.0.1:9');
});

test.each([
  ['before the headers', () => {}],
  ['within the body', (_: number, __: unknown, response: ServerResponse) => response.write('{')],
] as [string, Answering][])('a server that hangs %s meets the deadline', async (_, hang) => {
  const { transport, headers } = await open(hang, { deadlineMs: 150 });
  const started = performance.now();
  await expect(transport.execute(READ, CONTEXT)).rejects.toEqual(failing('DEADLINE_EXCEEDED'));
  expect(performance.now() - started).toBeLessThan(5000);
  expect(headers).toHaveLength(1);
});

test('the deadline also counts while a fetch waits for a connection; it is not sent later', async () => {
  const bodies: string[] = [];
  const { url } = await open(async (_attempt, request, response) => {
    bodies.push(String(request.headers['x-body']));
    setTimeout(() => response.end('{}'), 400);
  });
  const pool = new Pool(new URL(url).origin, { connections: 1 });
  atEnd(() => pool.destroy());
  const send = (body: string, deadlineMs: number) =>
    post(pool, { path: '/', headers: { 'x-body': body }, body, deadlineMs, maxAnswerBytes: 99 });

  const first = send('first', 30_000);
  await until(() => bodies.length === 1);
  await expect(send('late', 100)).rejects.toEqual(failing('DEADLINE_EXCEEDED'));
  expect(await first).toEqual({ status: 200, text: '{}' });
  await send('last', 30_000);
  expect(bodies).toEqual(['first', 'last']);
});

test.each([
  ['a page of a proxy', 502, '<html>Bad Gateway</html>'],
  ['JSON of a stranger', 200, '{"hello":"world"}'],
  ['nothing', 204, ''],
  ['null', 200, 'null'],
])('%s is no answer', async (_, status, text) => {
  const { transport } = await open((_attempt, _request, response) => {
    response.writeHead(status).end(text);
  });
  await expect(transport.execute(READ, CONTEXT)).rejects.toEqual(failing('SUBGRAPH_UNAVAILABLE'));
});

test('an answer larger than allowed is cut off', async () => {
  const { transport } = await open(
    (_attempt, _request, response) => response.end(`{"data":{"a":"${'x'.repeat(5000)}"}}`),
    { maxAnswerBytes: 4096 },
  );
  await expect(transport.execute(READ, CONTEXT)).rejects.toEqual(failing('SUBGRAPH_UNAVAILABLE'));
});

test('GraphQL errors count with any status', async () => {
  const errors = [{ message: 'no', extensions: { code: 'BAD_USER_INPUT' } }];
  const { transport } = await open((_attempt, _request, response) => {
    response.writeHead(400).end(JSON.stringify({ errors }));
  });
  expect(await transport.execute(READ, CONTEXT)).toEqual({ errors });
});

const slowly: Answering = (...given) => setTimeout(() => answer(...given), 80);

test('identical reads in flight are one, whoever asks, and each gets an answer of its own', async () => {
  const { transport, headers } = await open(slowly);
  const [one, two] = await Promise.all([
    transport.execute(READ, CONTEXT),
    transport.execute(READ, { ...CONTEXT, requestId: 'r-5' }),
  ]);
  expect(headers).toHaveLength(1);
  expect(one).toEqual({ data: { a: 1 } });
  expect(two).toEqual(one);
  expect(two?.data).not.toBe(one?.data);
  // Nothing is kept: the next one asks again.
  expect(await transport.execute(READ, CONTEXT)).toEqual({ data: { a: 2 } });
});

test('reads for another day, language or with other variables are not shared, nor are writes', async () => {
  const { transport, headers } = await open(slowly);
  await Promise.all([
    transport.execute(READ, CONTEXT),
    transport.execute(READ, { ...CONTEXT, today: '2025-06-30' }),
    transport.execute(READ, { ...CONTEXT, language: 'en' }),
    transport.execute({ ...READ, variables: { id: 1 } }, CONTEXT),
    transport.execute(WRITE, CONTEXT),
    transport.execute(WRITE, CONTEXT),
  ]);
  expect(headers).toHaveLength(6);
});

test('a read after a write does not join one that began before it', async () => {
  const { transport, headers } = await open((attempt, ...rest) => {
    setTimeout(() => answer(attempt, ...rest), attempt === 1 ? 1500 : 0);
  });
  const before = transport.execute(READ, CONTEXT);
  await until(() => headers.length === 1);
  await transport.execute(WRITE, CONTEXT);
  expect(await transport.execute(READ, CONTEXT)).toEqual({ data: { a: 3 } });
  expect(await before).toEqual({ data: { a: 1 } });
});

test('a connection is kept, and the context goes along in headers', async () => {
  const sockets = new Set<unknown>();
  const { transport, headers } = await open((attempt, request, response) => {
    sockets.add(request.socket);
    answer(attempt, request, response);
  });
  for (let times = 0; times < 5; times += 1) {
    await transport.execute(READ, CONTEXT);
    // Undici takes a connection back in the turn after its answer.
    await sleep(20);
  }
  expect(sockets.size).toBe(1);
  expect(headers[0]).toMatchObject({
    'x-request-id': 'r-4',
    'haicap-today': '2025-07-01',
    'accept-language': 'vi',
    'content-type': 'application/json',
  });
});
