import { expect, test } from '@jest/globals';
import { createLogger, keysAt } from '../src/index.ts';
import { AUDIENCE, ISSUER, issuerKey, openKeyServer, signToken } from './support/issuer.ts';
import { openGateway } from './support/openGateway.ts';

test('readiness asks the checks it was given', async () => {
  let works = true;
  const { url } = await openGateway({
    readinessChecks: {
      keys: async () => {
        if (!works) throw new Error('https://keys.internal is down');
      },
    },
  });
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  works = false;
  const response = await fetch(`${url}/health/ready`);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({
    status: 'not ready',
    checks: { supergraph: 'ok', accepting: 'ok', keys: 'failed' },
  });
});

test('metrics count requests and fetches, each gateway for itself', async () => {
  const [one, other] = [await openGateway(), await openGateway()];
  await one.ask('{ units { name staffing } }');
  await one.ask('mutation { rename(id: "26740.2", name: "x") { id } }');
  await one.ask('{ refused }');
  await one.ask('{ nothing }');

  const response = await fetch(`${one.url}/metrics`);
  expect(response.headers.get('content-type')).toContain('text/plain');
  const text = await response.text();
  const request = 'haicap_gateway_request_duration_seconds_count';
  const fetched = 'haicap_gateway_subgraph_fetch_duration_seconds_count';
  for (const line of [
    `${request}{operation_type="query",status="200",outcome="ok"} 1`,
    `${request}{operation_type="mutation",status="200",outcome="ok"} 1`,
    `${request}{operation_type="query",status="200",outcome="errors"} 1`,
    `${request}{operation_type="none",status="200",outcome="errors"} 1`,
    `${fetched}{subgraph="units",outcome="ok"} 2`,
    `${fetched}{subgraph="units",outcome="errors"} 1`,
    `${fetched}{subgraph="staff",outcome="ok"} 1`,
  ]) {
    expect(text).toContain(`${line}\n`);
  }
  expect(text).toContain('process_cpu_seconds_total');
  expect(await (await fetch(`${other.url}/metrics`)).text()).not.toContain(request);
});

test('one line per answer, with the operation and without its variables or tokens', async () => {
  const key = await issuerKey('key-1');
  const { url } = await openKeyServer(key);
  const tokens = { issuer: ISSUER, audience: AUDIENCE, keys: keysAt(url) };
  const { ask, logs } = await openGateway({ tokens });
  const token = await signToken(key);
  const headers = { 'x-request-id': 'r-6', authorization: `Bearer ${token}` };
  const query = 'query One($id: ID!) { unit(id: $id) { name } refused }';
  await ask(query, headers, { id: 'value-in-variable' });
  expect(logs.filter(({ msg }) => msg === 'answered')).toEqual([
    expect.objectContaining({
      level: 30,
      requestId: 'r-6',
      operationName: 'One',
      operationType: 'query',
      route: '/graphql',
      status: 200,
      durationMs: expect.any(Number),
      errorCodes: ['BAD_USER_INPUT'],
    }),
  ]);
  const everything = JSON.stringify(logs);
  expect(everything).not.toContain('value-in-variable');
  expect(everything).not.toContain(token);
});

test('headers that prove who asks are redacted wherever they are logged', () => {
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line) => lines.push(line) });
  const headers = { authorization: 'Bearer s3cret', cookie: 's3cret', accept: 'text/html' };
  logger.info({ headers });
  logger.info({ req: { headers } });
  logger.info(headers);
  expect(lines.join('')).not.toContain('s3cret');
  expect(lines.join('')).toContain('text/html');
});

test('an insane request id is replaced, and every answer carries the one in use', async () => {
  const { url } = await openGateway();
  const idFor = async (id: string) =>
    (await fetch(`${url}/health/live`, { headers: { 'x-request-id': id } })).headers.get(
      'x-request-id',
    );
  expect(await idFor('A-b_c.9')).toBe('A-b_c.9');
  expect(await idFor('a b')).toMatch(/^[0-9a-f-]{36}$/);
  expect(await idFor('x'.repeat(129))).toMatch(/^[0-9a-f-]{36}$/);
});
