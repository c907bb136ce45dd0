import { expect, test } from '@jest/globals';
import { unitsSubgraph } from './support/fixtures.ts';
import { openGateway } from './support/openGateway.ts';

const LIMITS = { tokens: 200, depth: 4, aliases: 3, directives: 3, rootFields: 5 };

async function open() {
  const units = unitsSubgraph();
  const { ask } = await openGateway({ subgraphs: [units], limits: LIMITS });
  return { units, ask };
}

const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
/** Each fragment spreads the next one twice: 2^40 fields, if they were walked one by one. */
const BOMB = `{ ...F0 } ${times(40, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)}
  fragment F40 on Query { units { id } }`;

const passed = (limit: keyof typeof LIMITS) => ({
  errors: [
    expect.objectContaining({
      extensions: {
        code: 'OPERATION_TOO_COSTLY',
        limit,
        most: LIMITS[limit],
        requestId: expect.any(String),
      },
    }),
  ],
});

test.each([
  ['tokens', `{ units { ${times(200, () => 'id')} } }`],
  [
    'depth',
    '{ __schema { types { fields { type { ofType { name } } } } } units { id { a { b { c { d } } } } } }',
  ],
  ['aliases', `{ units { ${times(4, (at) => `a${at}: id`)} } }`],
  ['directives', `{ units { id ${times(4, () => '@skip(if: false)')} } }`],
  ['rootFields', `{ ${times(6, () => 'units { id }')} }`],
  ['rootFields', `{ ...All } fragment All on Query { ${times(6, () => 'units { id }')} }`],
] as const)('too many %s: refused before any subgraph is asked', async (limit, query) => {
  const { units, ask } = await open();
  const { errors = [] } = await ask(query);
  expect(errors.map(({ extensions }) => extensions.limit)).toContain(limit);
  expect({ errors: errors.filter(({ extensions }) => extensions.limit === limit) }).toEqual(
    passed(limit),
  );
  expect(units.asked).toEqual([]);
});

test('as many as are allowed are answered', async () => {
  const { ask } = await open();
  const query = `{ ${times(2, (at) => `a${at}: units { id @skip(if: false) }`)} units { n: name } }`;
  expect((await ask(query)).errors).toBeUndefined();
});

test('fragments that multiply cost what is written, not what they multiply to', async () => {
  const units = unitsSubgraph();
  const { ask } = await openGateway({ subgraphs: [units] });
  const { errors = [] } = await ask(BOMB);
  expect(errors.map(({ extensions }) => extensions.code)).toContain('OPERATION_TOO_COSTLY');
  expect(units.asked).toEqual([]);
}, 20_000);
