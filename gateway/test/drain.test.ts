import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { openGateway } from './support/openGateway.ts';

test('a request in flight ends, a new one is refused, and its connection closes', async () => {
  const { gateway, url, ask } = await openGateway();
  const slow = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ slow(ms: 400) }' }),
  });
  await sleep(150);
  const stopped = gateway.stop();
  await sleep(50);
  await expect(ask('{ __typename }')).rejects.toThrow('fetch failed');
  const answer = await slow;
  expect(answer.headers.get('connection')).toBe('close');
  expect(await answer.json()).toEqual({ data: { slow: 'done' } });
  await stopped;
});

test('idle connections close at once', async () => {
  const { gateway, url } = await openGateway();
  const agent = new Agent({ keepAlive: true });
  const closed = new Promise<void>((resolve, reject) => {
    get(`${url}/health/live`, { agent }, (response) => {
      response.socket.on('close', resolve);
      response.resume();
    }).on('error', reject);
  });
  await sleep(100);
  const started = performance.now();
  await Promise.all([gateway.stop(), closed]);
  expect(performance.now() - started).toBeLessThan(1000);
});

test('what does not end by the deadline is cut off', async () => {
  const { gateway, ask, logs } = await openGateway({ drain: { deadlineMs: 150 } });
  const cut = expect(ask('{ slow(ms: 3000) }')).rejects.toThrow('fetch failed');
  await sleep(100);
  const started = performance.now();
  await gateway.stop();
  expect(performance.now() - started).toBeLessThan(1500);
  await cut;
  expect(logs).toContainEqual(expect.objectContaining({ level: 40, deadlineMs: 150 }));
});

test('readiness says no before the port closes, while requests are still answered', async () => {
  const { gateway, url, ask } = await openGateway({ drain: { noticeMs: 400 } });
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  const stopped = gateway.stop();
  const ready = await fetch(`${url}/health/ready`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({ checks: { accepting: 'failed', supergraph: 'ok' } });
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect(await ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  await stopped;
  await expect(fetch(`${url}/health/live`)).rejects.toThrow('fetch failed');
});

test('stopping twice is stopping once', async () => {
  const { gateway } = await openGateway();
  await Promise.all([gateway.stop(), gateway.stop()]);
});
