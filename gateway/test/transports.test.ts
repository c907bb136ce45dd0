import { expect, test } from '@jest/globals';
import { inlineTransport } from '../src/index.ts';
import { compose } from './support/compose.ts';
import { staffSubgraph, unitsSubgraph } from './support/fixtures.ts';
import { openGateway, type Way } from './support/openGateway.ts';
import { serve } from './support/serve.ts';

const WAYS: Way[] = ['inline', 'http'];

const ACROSS = `query Across($id: ID!) {
  unit(id: $id) { id name staffing }
  units { again: name staffing ...more }
  missing: unit(id: "00000.1") { name staffing }
  __typename
}
fragment more on Unit { __typename id }`;

const EXPECTED = {
  unit: { id: '26740.2', name: 'Phường Sài Gòn', staffing: 40 },
  units: [
    { again: 'Phường Sài Gòn', staffing: 40, __typename: 'Unit', id: '26740.2' },
    { again: 'Phường Bến Thành', staffing: 43, __typename: 'Unit', id: '26743.2' },
  ],
  missing: null,
  __typename: 'Query',
};

test.each(WAYS)('an operation over two subgraphs is answered the same %s', async (way) => {
  const { ask } = await openGateway({ way });
  expect(await ask(ACROSS, {}, { id: '26740.2' })).toEqual({ data: EXPECTED });
  // The gateway writes into answers: the second must not see what the first left.
  expect(await ask(ACROSS, {}, { id: '26740.2' })).toEqual({ data: EXPECTED });
});

test.each(WAYS)('an error keeps its path, code and details %s', async (way) => {
  const { ask } = await openGateway({ way });
  const { data, errors } = await ask('{ refused }', { 'x-request-id': 'r-1' });
  expect(data).toEqual({ refused: null });
  expect(errors).toEqual([
    {
      message: 'id: a code of five digits',
      path: ['refused'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'id', requestId: 'r-1' },
    },
  ]);
});

test.each(WAYS)('a mutation and what hangs below it work %s', async (way) => {
  const { ask } = await openGateway({ way });
  const rename = 'mutation { rename(id: "26743.2", name: "Phường Mới") { name staffing } }';
  expect(await ask(rename)).toEqual({ data: { rename: { name: 'Phường Mới', staffing: 43 } } });
});

test.each(WAYS)('one context reaches every subgraph %s', async (way) => {
  // 20:00 in Greenwich on the 30th is 03:00 on the 1st in Viet Nam.
  const clock = { now: () => new Date('2025-06-30T20:00:00Z') };
  const { ask } = await openGateway({ way, clock });
  const context = '{ requestId today language }';
  const query = `{ context ${context} units { askedWith ${context} } staffContext ${context} }`;
  const headers = {
    'x-request-id': 'from-the-caller.1',
    'haicap-today': '1999-01-01',
    'accept-language': 'en-GB,en;q=0.9,vi;q=0.5',
  };
  const decided = { requestId: 'from-the-caller.1', today: '2025-07-01', language: 'en' };
  expect(await ask(query, headers)).toEqual({
    data: {
      context: decided,
      units: [{ askedWith: decided }, { askedWith: decided }],
      staffContext: decided,
    },
  });
});

test('a gateway mixes both ways, and takes the address that the supergraph has', async () => {
  const subgraphs = [unitsSubgraph(), staffSubgraph()] as const;
  const { ask } = await openGateway({
    supergraph: compose(subgraphs, { staff: await serve(subgraphs[1]) }),
    transports: { units: inlineTransport(subgraphs[0]) },
  });
  expect(await ask('{ unit(id: "26740.2") { name staffing } }')).toEqual({
    data: { unit: { name: 'Phường Sài Gòn', staffing: 40 } },
  });
});
