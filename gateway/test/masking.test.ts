import type { InlineSubgraph } from '@haicap/subgraph-kit/protocol';
import { expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { inlineTransport } from '../src/index.ts';
import { SECRET, unitsSubgraph } from './support/fixtures.ts';
import { openGateway, type Way } from './support/openGateway.ts';

const WAYS: Way[] = ['inline', 'http'];

test.each(WAYS)(
  'what a subgraph throws is masked, and logged with the request id, %s',
  async (way) => {
    const { ask, logs } = await openGateway({ way });
    const answer = await ask('query Find { thrown context { today } }', { 'x-request-id': 'r-3' });
    expect(JSON.stringify(answer)).not.toContain('hunter2');
    expect(answer.data).toMatchObject({ thrown: null, context: { today: expect.any(String) } });
    expect(answer.errors).toEqual([
      {
        message: expect.stringContaining('Hệ thống gặp lỗi'),
        path: ['thrown'],
        extensions: { code: 'INTERNAL', requestId: 'r-3' },
      },
    ]);
    const line = logs.find(({ msg }) => msg === 'masked an error');
    expect(line).toMatchObject({
      level: 50,
      requestId: 'r-3',
      operationName: 'Find',
      error: { message: `cannot connect to ${SECRET}`, path: 'thrown', subgraph: 'units' },
    });
  },
);

test('the neutral message follows the language of the request', async () => {
  const { ask } = await openGateway();
  const { errors } = await ask('{ thrown }', { 'accept-language': 'en' });
  expect(errors?.[0]?.message).toContain('on our side');
});

test('a subgraph does not tell addresses under a code of the gateway', async () => {
  const { ask } = await openGateway();
  const answer = await ask('{ unavailable }');
  expect(JSON.stringify(answer)).not.toContain('10.0.0.3');
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
});

test('stack traces and the names of subgraphs stay inside', async () => {
  const { ask } = await openGateway();
  const { errors } = await ask('{ refused }');
  expect(Object.keys(errors?.[0]?.extensions ?? {}).sort()).toEqual([
    'argument',
    'code',
    'requestId',
  ]);
});

test('a subgraph that breaks down altogether is masked', async () => {
  const broken: InlineSubgraph = {
    name: 'units',
    execute: () => Promise.reject(new TypeError(`undefined is not ${SECRET}`)),
  };
  const { ask, logs } = await openGateway({
    subgraphs: [unitsSubgraph()],
    transports: { units: inlineTransport(broken) },
  });
  const answer = await ask('{ units { id } }');
  expect(answer.data).toBeNull();
  expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
  expect(JSON.stringify(answer)).not.toContain('hunter2');
  expect(logs.find(({ level }) => level === 50)).toMatchObject({ error: { name: 'TypeError' } });
});

test('what only a subgraph can find wrong with a value is the fault of the caller', async () => {
  const refusing: InlineSubgraph = {
    name: 'units',
    execute: async () => ({
      errors: [
        new GraphQLError('Expected value of type "Date", found "x".', {
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        }).toJSON(),
        new GraphQLError('body is missing', { extensions: { code: 'BAD_REQUEST' } }).toJSON(),
      ],
    }),
  };
  const { ask } = await openGateway({
    subgraphs: [unitsSubgraph()],
    transports: { units: inlineTransport(refusing) },
  });
  const { errors } = await ask('{ context { today } }');
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT', 'INTERNAL']);
});

test('a value that does not fit its type is refused before any subgraph is asked', async () => {
  const units = unitsSubgraph();
  const { ask } = await openGateway({ subgraphs: [units] });
  const { errors } = await ask('query Q($id: ID!) { unit(id: $id) { id } }', {}, { id: {} });
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', requestId: expect.any(String) } },
  ]);
  expect(units.asked).toEqual([]);
});
