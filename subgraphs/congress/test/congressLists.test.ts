import { setTimeout } from 'node:timers/promises';
import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openCongress, type TestCongress } from './support/congress.ts';
import { arrangeCongresses } from './support/listFacts.ts';

const { city, saigon, tanDinh, conDao, country } = UNITS;
let congress: TestCongress;
beforeAll(async () => {
  congress = await openCongress();
  await arrangeCongresses(congress);
});
afterAll(() => congress.close());

interface Asked {
  readonly filter?: object;
  readonly orderBy?: readonly string[];
  readonly first?: number;
  readonly last?: number;
  readonly after?: string | null;
  readonly before?: string | null;
}

const QUERY = `query ($filter: PartyCongressFilter, $orderBy: [PartyCongressOrder!], $first: Int, $after: String,
    $last: Int, $before: String) {
  congresses(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }`;

const ask = (variables: Asked) => congress.ask(QUERY, { variables: { ...variables } });

async function page(variables: Asked) {
  const { data, errors } = await ask(variables);
  expect(errors).toEqual([]);
  const { edges, pageInfo } = data.congresses;
  return { ids: edges.map(({ node }: { node: { id: string } }) => node.id) as string[], pageInfo };
}

const whole = async (variables: Asked) => (await page({ first: 500, ...variables })).ids;

async function byHand(where: string, orderBy: string) {
  const rows = await congress.arrange(`
    select c.id from congress c, party_organisation o
    where o.id = c.organisation_id and o.valid_to is null and ${where} order by ${orderBy}, c.id`);
  return rows.map(({ id }) => id);
}

const LEVELS = `position(c.level in 'CELL BASE ABOVE_BASE COMMUNE PROVINCE')`;
const ORDERS = [
  ['LATEST_ON_ASC', 'c.latest_on nulls last'],
  ['LATEST_ON_DESC', 'c.latest_on desc nulls first'],
  ['NAME_ASC', 'o.name collate "vi-x-icu"'],
  ['NAME_DESC', 'o.name collate "vi-x-icu" desc'],
  ['LEVEL_ASC', LEVELS],
  ['LEVEL_DESC', `${LEVELS} desc`],
  ['HELD_ON_ASC', 'c.held_to nulls last'],
  ['HELD_ON_DESC', 'c.held_to desc nulls first'],
] as const;

describe('the order of congresses', () => {
  it.each(ORDERS)('%s is that of SQL by hand', async (order, orderBy) => {
    expect(await whole({ orderBy: [order] })).toEqual(await byHand('true', orderBy));
  });

  it('is by the latest day unless said otherwise, and by several things in turn', async () => {
    expect(await whole({})).toEqual(await byHand('true', 'c.latest_on nulls last'));
    expect(await whole({ orderBy: ['LEVEL_DESC', 'NAME_ASC', 'HELD_ON_DESC'] })).toEqual(
      await byHand('true', `${LEVELS} desc, o.name, c.held_to desc nulls first`),
    );
  });

  it('has Vietnamese names in Vietnamese order', async () => {
    const { data } = await congress.ask(
      '{ congresses(orderBy: [NAME_ASC]) { edges { node { organisation { name } } } } }',
    );
    const names = data.congresses.edges.map(
      ({ node }: { node: { organisation: { name: string } } }) => node.organisation.name,
    );
    const bases = ['đảng bộ a', 'Đảng bộ A', 'Đảng bộ Á', 'Đảng bộ Ạ', 'Đảng bộ cơ sở'];
    expect([...new Set(names)]).toEqual([...bases, 'Đảng bộ Da', 'Đảng bộ Đa']);
  });
});

const orderings = fc.uniqueArray(fc.constantFrom(...ORDERS.map(([order]) => order)), {
  maxLength: 3,
});
const filters = fc.constantFrom<object>(
  {},
  { within: city },
  { level: ['BASE'], pilot: false },
  { readiness: ['LATE', 'HELD'] },
);

describe('pages', () => {
  it('add up to the whole, forwards and backwards, in every order', async () => {
    await fc.assert(
      fc.asyncProperty(
        orderings,
        filters,
        fc.integer({ min: 1, max: 20 }),
        async (orderBy, filter, size) => {
          const list = { filter, orderBy };
          const all = await whole(list);
          const forwards: string[] = [];
          let after: string | null = null;
          do {
            const { ids, pageInfo } = await page({ ...list, first: size, after });
            expect(pageInfo.hasPreviousPage).toBe(after !== null);
            expect(ids).toHaveLength(pageInfo.hasNextPage ? size : all.length - forwards.length);
            forwards.push(...ids);
            after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
          } while (after !== null);
          expect(forwards).toEqual(all);
          const backwards: string[] = [];
          let before: string | null = null;
          do {
            const { ids, pageInfo } = await page({ ...list, last: size, before });
            backwards.unshift(...ids);
            before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
          } while (before !== null);
          expect(backwards).toEqual(all);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('do not take a cursor of another order', async () => {
    const { pageInfo } = await page({ orderBy: ['LATEST_ON_ASC'], first: 3 });
    const { errors } = await ask({ orderBy: ['HELD_ON_ASC'], after: pageInfo.endCursor });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

const IN_CITY = `c.unit_id in ('${city}', '${saigon}', '${tanDinh}', '${conDao}')`;

describe('filters', () => {
  it.each([
    [{ within: saigon }, `c.unit_id = '${saigon}'`],
    [{ within: '26740' }, `c.unit_id = '${saigon}'`],
    [{ within: city }, IN_CITY],
    [{ within: 'VN' }, 'true'],
    [{ level: ['CELL', 'PROVINCE'] }, `c.level in ('CELL', 'PROVINCE')`],
    [{ level: [] }, 'false'],
    [{ term: ['TERM_2030_2035'] }, `c.term = 'TERM_2030_2035'`],
    [{ contents: ['TWO', 'CONFERENCE'] }, `c.contents in ('TWO', 'CONFERENCE')`],
    [{ pilot: true }, 'c.pilot'],
    [{ pilot: false }, 'not c.pilot'],
    [{ provenance: ['SAMPLE'] }, `c.provenance = 'SAMPLE'`],
    [{ latestOn: { to: '2025-08-20' } }, `c.latest_on <= '2025-08-20'`],
    [{ latestOn: {} }, 'c.latest_on is not null'],
    [{ heldOn: { from: '2025-08-20' } }, `c.held_to >= '2025-08-20'`],
    [
      { heldOn: { from: '2025-06-29', to: '2025-08-20' }, level: ['BASE'], within: 'VN' },
      `c.held_to between '2025-06-29' and '2025-08-20' and c.level = 'BASE'`,
    ],
  ])('%j is what SQL by hand finds', async (filter, where) => {
    const expected = await byHand(where, 'c.latest_on nulls last');
    expect(await whole({ filter })).toEqual(expected);
    const counted = await congress.ask(
      'query ($filter: PartyCongressFilter) { congresses(filter: $filter, first: 0) { totalCount } }',
      { variables: { filter } },
    );
    expect(counted.data.congresses.totalCount).toBe(expected.length);
  });

  it('by readiness agree with the rule, state by state, within a unit or not', async () => {
    const states = ['NOT_STARTED', 'ON_TRACK', 'AT_RISK', 'LATE', 'READY', 'HELD'];
    for (const within of [country, city]) {
      const { data } = await congress.ask(
        `query ($within: ID) { congresses(filter: { within: $within }, first: 500) {
          edges { node { id readiness { state } } } } }`,
        { variables: { within } },
      );
      const nodes = data.congresses.edges.map(({ node }: { node: object }) => node) as readonly {
        id: string;
        readiness: { state: string };
      }[];
      for (const state of states) {
        const ruled = nodes.filter(({ readiness }) => readiness.state === state);
        expect([within, state, ruled.length > 0]).toEqual([within, state, true]);
        const found = await whole({ filter: { within, readiness: [state] } });
        expect(found).toEqual(ruled.map(({ id }) => id));
      }
    }
  });

  it('take the day of a unit: an organisation is listed while it lives', async () => {
    expect(await whole({ filter: { within: `${saigon}@2025-07-31` } })).toContain('ended');
    expect(await whole({ filter: { within: saigon } })).not.toContain('ended');
    expect(await whole({ filter: { within: `${saigon}@2025-08-01` } })).not.toContain('ended');
  });

  it.each([
    [{ within: 'Sài Gòn' }, 'BAD_USER_INPUT', 'filter.within'],
    [{ within: null }, 'BAD_USER_INPUT', 'filter.within'],
    [{ within: '99999.1' }, 'NOT_FOUND', 'filter.within'],
    [{ within: '99999' }, 'NOT_FOUND', 'filter.within'],
    [{ level: null }, 'BAD_USER_INPUT', 'filter.level'],
    [{ pilot: null }, 'BAD_USER_INPUT', 'filter.pilot'],
    [{ latestOn: { from: null } }, 'BAD_USER_INPUT', 'filter.latestOn.from'],
  ])('%j is refused by its name', async (filter, code, argument) => {
    const { errors } = await ask({ filter });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code, argument }),
    ]);
  });
});

it('a page is one statement, its count another, its organisations a third', async () => {
  const { statements } =
    await congress.ask(`{ congresses(filter: { readiness: [LATE] }, first: 20) {
    totalCount edges { node { id organisation { name } } } } }`);
  expect(statements).toHaveLength(3);
  const alone = await congress.ask('{ congresses(first: 5) { edges { node { id term } } } }');
  expect(alone.statements).toHaveLength(1);
});

describe('congressChanges', () => {
  /** The log ends before the oldest transaction that is open, those of other tests included. */
  async function untilSettled(transaction: unknown) {
    const settled = 'select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 as settled';
    while (!(await congress.arrange(settled, [transaction]))[0]?.settled) await setTimeout(20);
  }

  it('are paged in the order of the log', async () => {
    const [written] = await congress.arrange(`
      insert into change_log (entity, entity_id, operation, fields)
      values ('PartyCongress', 'saigon', 'CREATED', '{term}'),
        ('PartyCongress', 'saigon', 'UPDATED', '{plannedFrom,plannedTo}')
      returning transaction::text`);
    await untilSettled(written?.transaction);
    const ask = async (args: string) => {
      const { data } = await congress.ask(`{ congressChanges(${args}) {
        edges { cursor node { entity entityId operation fields } } } }`);
      return data.congressChanges.edges;
    };
    const [first, ...none] = await ask('first: 1');
    expect(none).toEqual([]);
    const shared = { entity: 'PartyCongress', entityId: 'saigon' };
    expect(first.node).toEqual({ ...shared, operation: 'CREATED', fields: ['term'] });
    const rest = await ask(`after: "${first.cursor}"`);
    expect(rest.map(({ node }: { node: object }) => node)).toEqual([
      { ...shared, operation: 'UPDATED', fields: ['plannedFrom', 'plannedTo'] },
    ]);
  });
});
