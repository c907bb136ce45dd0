import { request } from 'node:http';
import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { keysAt } from '../../src/index.ts';
import type { FixtureSubgraph } from '../support/fixtureSubgraph.ts';
import { unitsSubgraph } from '../support/fixtures.ts';
import { AUDIENCE, ISSUER, issuerKey, openKeyServer, signToken } from '../support/issuer.ts';
import { type OpenGateway, openGateway } from '../support/openGateway.ts';
import { BAD_TOKENS, type BadHeader, forgedGood, type TestKeys } from './badTokens.ts';

let keys: TestKeys;
beforeAll(async () => {
  keys = {
    good: await issuerKey('key-1'),
    rsa: await issuerKey('key-2', 'RS256'),
    foreign: await issuerKey('key-9'),
  };
});

let units: FixtureSubgraph;
let open: OpenGateway;
beforeEach(async () => {
  units = unitsSubgraph();
  const { url } = await openKeyServer(keys.good, keys.rsa);
  const tokens = { issuer: ISSUER, audience: AUDIENCE, keys: keysAt(url) };
  open = await openGateway({ subgraphs: [units], tokens });
});

interface Seen {
  readonly status: number | undefined;
  readonly challenge: string | undefined;
  readonly body: unknown;
}

/** fetch would join two headers into one. */
function ask(authorization: BadHeader): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const asking = request(`${open.url}/graphql`, { method: 'POST' }, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      const challenge = response.headers['www-authenticate'];
      resolve({ status: response.statusCode, challenge, body: JSON.parse(text) });
    });
    asking.on('error', reject);
    asking.setHeader('content-type', 'application/json');
    asking.setHeader('authorization', authorization);
    asking.end(JSON.stringify({ query: '{ units { name } }' }));
  });
}

test('there are at least 60 of them, each another', () => {
  expect(new Set(BAD_TOKENS.map(({ what }) => what)).size).toBe(BAD_TOKENS.length);
  expect(BAD_TOKENS.length).toBeGreaterThanOrEqual(60);
});

test.each(BAD_TOKENS)('$what: 401, and no subgraph is asked', async ({ make }) => {
  const { status, challenge, body } = await ask(await make(keys));
  expect({ status, challenge }).toEqual({
    status: 401,
    challenge: 'Bearer error="invalid_token"',
  });
  expect(body).toEqual({
    errors: [
      {
        message: 'Yêu cầu không có bằng chứng hợp lệ về người truy vấn.',
        extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) },
      },
    ],
  });
  expect(units.asked).toEqual([]);
});

test.each(['good', 'rsa'] as const)('the %s key of the same issuer is taken', async (name) => {
  const { status, body } = await ask(`bearer ${await signToken(keys[name])}`);
  expect({ status, body }).toMatchObject({ status: 200, body: { data: { units: [{}, {}] } } });
  expect(units.asked).toHaveLength(1);
});

test('a token signed as the forged ones are, but without a fault, is taken', async () => {
  expect(await ask(forgedGood(keys))).toMatchObject({ status: 200 });
});
