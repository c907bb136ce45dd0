import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { PUBLIC_VIEWER } from '@haicap/subgraph-kit/protocol';
import { expect, test } from '@jest/globals';
import { createGateway, createLogger, httpTransport, inlineTransport } from '../src/index.ts';
import { compose } from './support/compose.ts';
import { unitsSubgraph } from './support/fixtures.ts';
import { openGateway } from './support/openGateway.ts';
import { serve } from './support/serve.ts';
import { until } from './support/until.ts';

test('a request in flight ends, a new one is refused, and its connection closes', async () => {
  const units = unitsSubgraph();
  const { gateway, url, ask } = await openGateway({ subgraphs: [units] });
  const slow = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ slow(ms: 1500) }' }),
  });
  await until(() => units.asked.length > 0);
  const stopped = gateway.stop();
  await until(() => !gateway.app.server.listening);
  await expect(ask('{ __typename }')).rejects.toThrow('fetch failed');
  const answer = await slow;
  expect(answer.headers.get('connection')).toBe('close');
  expect(await answer.json()).toEqual({ data: { slow: 'done' } });
  await stopped;
});

test('idle connections close at once', async () => {
  const { gateway, url } = await openGateway();
  const agent = new Agent({ keepAlive: true });
  const asked = get(`${url}/health/live`, { agent }, (response) => response.resume());
  const [socket] = await once(asked, 'socket');
  const closed = once(socket, 'close');
  await once(agent, 'free');
  const started = performance.now();
  await Promise.all([gateway.stop(), closed]);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('what does not end by the deadline is cut off', async () => {
  const units = unitsSubgraph();
  const { gateway, ask, logs } = await openGateway({
    subgraphs: [units],
    drain: { deadlineMs: 150 },
  });
  const cut = expect(ask('{ slow(ms: 60000) }')).rejects.toThrow('fetch failed');
  await until(() => units.asked.length > 0);
  const started = performance.now();
  await gateway.stop();
  expect(performance.now() - started).toBeLessThan(5000);
  await cut;
  expect(logs).toContainEqual(expect.objectContaining({ level: 40, deadlineMs: 150 }));
});

test('readiness says no before the port closes, while requests are still answered', async () => {
  const { gateway, url, ask } = await openGateway({ drain: { noticeMs: 1500 } });
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

test('transports are closed with the gateway', async () => {
  const transport = httpTransport({ url: await serve(unitsSubgraph()) });
  const { gateway, ask } = await openGateway({
    subgraphs: [unitsSubgraph()],
    transports: { units: transport },
  });
  expect((await ask('{ units { name } }')).errors).toBeUndefined();
  await gateway.stop();
  const context = {
    requestId: 'r',
    today: '2025-07-01',
    language: 'vi',
    viewer: PUBLIC_VIEWER,
  } as const;
  const later = transport.execute({ query: '{ units { name } }' }, context);
  await expect(later).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
});

test('a gateway that is stopped while it starts ends up stopped', async () => {
  const supergraph = compose([unitsSubgraph()]);
  const transports = { units: inlineTransport(unitsSubgraph()) };
  const gateway = createGateway({
    supergraph,
    transports,
    port: 0,
    logger: createLogger('silent'),
  });
  const starting = gateway.listen();
  await Promise.all([starting, gateway.stop()]);
  expect(gateway.app.server.listening).toBe(false);
});

test('stopping twice is stopping once', async () => {
  const { gateway } = await openGateway();
  await Promise.all([gateway.stop(), gateway.stop()]);
});
